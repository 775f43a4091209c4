/**
 * Two builds of the same pane. Production: the pane's pages, icons and manifest for the address given with `--env
 * baseUrl=https://…`, and for who publishes it (`--env council="…" --env contact=…`), with Office.js from Microsoft's own
 * host; `--env figures=FILE` also writes down what the pane's start weighs. Workbench (`--env workbench`): the pane with the npm
 * copy of Office.js, beside the page that emulates Excel. Neither build requests anything from any other host.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { URL } = require('node:url');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const { BundleReport } = require('./tests/tools/webpack/bundle-report.cjs');
const { PLACEHOLDER, fillBaseUrl, readBaseUrl } = require('./tests/tools/webpack/base-url.cjs');
const { functionsJsonText, linesOfGuide } = require('./tests/tools/webpack/from-sources.cjs');
const { fillPage } = require('./tests/tools/webpack/help-page.cjs');
const { fillPublisher, readPublisher } = require('./tests/tools/webpack/publisher.cjs');
const { themeCss } = require('./tests/tools/webpack/theme-css.cjs');
const { contentSecurityPolicy } = require('./tests/tools/webpack/content-security-policy.cjs');

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Microsoft's files are served unchanged from the npm package; they are never committed. */
const OFFICE_JS_FOLDER = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);
/** The files that the client requests when it is told that it runs in Excel on Windows, in English. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'en-us/office_strings.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
];

const root = (...parts) => path.join(__dirname, ...parts);
/** The accessibility statement, line by line. */
const statement = () => linesOfGuide(readFileSync(root('assets/guides/accessibility.md'), 'utf8'));

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const output = env.output ? path.resolve(env.output) : root('dist', env.workbench ? 'workbench' : 'addin');
  if (env.excel) return excel(output);
  if (!env.workbench) {
    const baseUrl = readBaseUrl(env, production);
    const [publisher, figures] = [readPublisher(env), env.figures ?? null];
    return pane({ production, output, baseUrl, officeJs: OFFICE_JS_CDN, publisher, figures });
  }
  const workbench = [
    pane({ production, output, baseUrl: null, officeJs: 'office-js/office.js' }),
    page({ production, output }),
  ];
  if (env.WEBPACK_SERVE) workbench[0].devServer = server();
  return workbench;
};

/** Imported under these names: in one file each, whoever else needs some of it, since one large file packs better. */
const WHOLE_CHUNKS = ['ratings', 'list'];
const whole = (name, at) => [
  name,
  {
    name: `all-${name}`,
    chunks: 'async',
    enforce: true,
    priority: WHOLE_CHUNKS.length - at,
    test: (part, { chunkGraph }) =>
      [...chunkGraph.getModuleChunksIterable(part)].some((chunk) => chunk.name === name),
  },
];

/** Three passes over the script save about 1 kB gzipped until the first ratings. */
const SMALLEST = { compress: { passes: 3, ecma: 2020 }, mangle: true };

const common = (production, output) => ({
  mode: production ? 'production' : 'development',
  // Source maps in separate files, because the Content-Security-Policy forbids eval.
  devtool: production ? false : 'source-map',
  target: ['web', 'es2022'],
  output: {
    path: output,
    filename: production ? '[name].[contenthash:12].js' : '[name].js',
    chunkFilename: production ? '[name].[contenthash:12].js' : '[name].js',
    cssFilename: production ? '[name].[contenthash:12].css' : '[name].css',
    assetModuleFilename: 'assets/[name].[contenthash:12][ext]',
    publicPath: 'auto',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: require.resolve('swc-loader'),
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      // Removes what the registries' entries carry only for their tests.
      {
        test: /\.ts$/,
        include: root('src/plan'),
        enforce: 'pre',
        loader: root('tests/tools/webpack/without-examples.cjs'),
      },
      {
        test: /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
        loader: root('tests/tools/webpack/tokens-by-name.cjs'),
      },
      { resourceQuery: /text/, type: 'asset/source' },
    ],
  },
  experiments: { css: true },
  optimization: {
    minimizer: [
      new Minimizer({ minify: Minimizer.swcMinify, minimizerOptions: SMALLEST, extractComments: false }),
    ],
    splitChunks: { chunks: 'async', cacheGroups: Object.fromEntries(WHOLE_CHUNKS.map(whole)) },
  },
  performance: false,
  stats: { preset: 'errors-warnings', colors: process.stdout.isTTY },
});

/** The add-in itself: what the manifest refers to. */
function pane({ production, output, baseUrl, officeJs, publisher = readPublisher({}), figures = null }) {
  const base = common(production, output);
  const workbench = baseUrl === null;
  return {
    ...base,
    name: 'pane',
    context: __dirname,
    entry: {
      // The custom functions share the pane's page; the manifest names their script, so its name is fixed.
      functions: { import: './src/functions/main.ts', filename: 'functions.js' },
      // The ribbon's commands share the pane's page and code.
      taskpane: ['./src/commands/main.ts', './src/taskpane/main.tsx'],
      'boot-watch': { import: './src/taskpane/boot-watch.ts', filename: 'boot-watch.js' },
      ...(workbench && {
        'pane-boot': { import: './src/workbench/page/pane-boot.ts', filename: 'pane-boot.js' },
      }),
    },
    output: { ...base.output, uniqueName: 'action-plan-assurance-pane', clean: !workbench },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/index.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: {
          officeJs,
          // Loaded before Office.js: the workbench's substitute for what Excel provides to a pane.
          bootScript: workbench ? 'pane-boot.js' : null,
          policy: contentSecurityPolicy({ officeJs: workbench ? null : officeJs }),
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'src/taskpane/first-paint.css', to: 'first-paint.css' },
          { from: 'src/taskpane/first-paint.css', to: 'theme.css', transform: () => themeCss() },
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          ...['whats-new.md', 'first-day.md'].map((to) => ({ from: `assets/guides/${to}`, to })),
          { from: 'src/functions/functions-json.ts', to: 'functions.json', transform: functionsJsonText },
          ...(workbench
            ? OFFICE_JS_FILES.map((file) => ({
                from: path.join(OFFICE_JS_FOLDER, file),
                to: `office-js/${file}`,
                info: { minimized: true },
              })).concat({ from: 'manifest.xml', to: 'manifest.xml' })
            : [
                ...['support.html', 'accessibility.html'].map((to) => ({
                  from: `src/taskpane/${to}`,
                  to,
                  transform: (page) => fillPage(page.toString('utf8'), publisher, statement()),
                })),
                {
                  from: 'manifest.xml',
                  to: 'manifest.xml',
                  transform: (text) => fillPublisher(fillBaseUrl(text.toString('utf8'), baseUrl), publisher),
                },
              ]),
        ],
      }),
      new BundleReport({
        entry: 'taskpane',
        styles: ['first-paint.css', 'theme.css'],
        first: ['../app/check-engine', '../excel/excel-host', './CheckView'],
        quiet: !production,
        file: figures,
      }),
    ],
  };
}

/**
 * `npm run excel`: the pane for a real Excel on this machine, over https with a certificate that this machine trusts,
 * at the address in the manifest. Asks for consent to the certificate the first time.
 */
async function excel(output) {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error('There is no Excel for this machine. `npm start` shows the same pane in a browser.');
  }
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    ...pane({ production: false, output, baseUrl: readBaseUrl({}, false), officeJs: OFFICE_JS_CDN }),
    devServer: {
      host: 'localhost',
      port: Number(new URL(PLACEHOLDER).port),
      server: { type: 'https', options: await getHttpsServerOptions() },
      static: false,
      hot: false,
      client: { overlay: false },
      headers: { 'Access-Control-Allow-Origin': '*' },
      devMiddleware: { stats: 'errors-warnings' },
    },
  };
}

/** The page that emulates Excel. Never part of the production build. */
function page({ production, output }) {
  const base = common(production, output);
  return {
    ...base,
    name: 'page',
    context: __dirname,
    entry: { page: './src/workbench/page/main.tsx' },
    output: { ...base.output, uniqueName: 'action-plan-assurance-page' },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/workbench/page/index.html',
        chunks: ['page'],
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  };
}

/** `npm start`: uses port 3000, or the next free one if it is taken. */
function server() {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';
  return {
    host: 'localhost',
    port: 'auto',
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false },
    headers: { 'Content-Security-Policy': contentSecurityPolicy({ officeJs: null, page: true }) },
    devMiddleware: { stats: 'errors-warnings' },
    setupExitSignals: true,
    onListening: (devServer) => {
      const { port } = devServer.server.address();
      devServer.compiler.hooks.done.tap('address', (stats) => {
        if (stats.hasErrors()) return;
        console.log(
          `\n  The workbench is ready: open http://localhost:${port} in a browser.\n  Ctrl+C stops it.\n`,
        );
      });
    },
  };
}
