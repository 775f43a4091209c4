/**
 * Reports what a pane loads before it shows anything: the gzipped size of the entry's own scripts and of the page's style
 * sheets, and the packages and folders that contribute most; and what it loads until its first result. Also writes the figures to a file, for the test
 * that enforces the limits.
 */
const { writeFileSync } = require('node:fs');
const { gzipSync } = require('node:zlib');

const NAME = 'BundleReport';

class BundleReport {
  /**
   * `entry`: whose initial scripts are measured. `styles`: the style sheets that the page names. `first`: what is imported after that for the first result, as the
   * sources name it. `quiet`: measures nothing (development). `file`: where the figures go, outside the folder that is
   * hosted; `null` for nowhere.
   */
  constructor({ entry, styles, first, quiet, file }) {
    this.entry = entry;
    this.styles = styles;
    this.first = first;
    this.quiet = quiet;
    this.file = file;
  }

  apply(compiler) {
    if (this.quiet) return;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          this.figures = weigh(compilation, this);
        },
      );
    });
    compiler.hooks.done.tap(NAME, (stats) => {
      if (stats.hasErrors() || !this.figures) return;
      print(this.figures);
      if (this.file !== null) writeFileSync(this.file, `${JSON.stringify(this.figures, null, 2)}\n`);
    });
  }
}

/**
 * Bytes of the initial scripts and styles, of those up to the first result, and of what is in the initial scripts before
 * minifying, by package or folder, heaviest first.
 */
function weigh(compilation, { entry, styles, first }) {
  const entrypoint = compilation.entrypoints.get(entry);
  const sizes = (files) =>
    [...files]
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map((file) => {
        const source = compilation.getAsset(file).source.buffer();
        return { file, bytes: source.length, gzip: gzipSync(source, { level: 9 }).length };
      });
  const initial = new Set([...entrypoint.getFiles(), ...styles]);
  const scripts = sizes(initial);
  const upToFirst = new Set(initial);
  for (const request of first) {
    const groups = compilation.chunkGroups.filter(({ origins }) =>
      origins.some((origin) => origin.request === request),
    );
    if (groups.length === 0) throw new Error(`Nothing is imported as ${request} when it is needed.`);
    for (const group of groups) for (const file of group.getFiles()) upToFirst.add(file);
  }
  const parts = new Map();
  for (const chunk of entrypoint.chunks) {
    for (const chunkModule of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      for (const inner of chunkModule.modules ?? [chunkModule]) {
        const part = partOf(inner.resource ?? inner.identifier());
        parts.set(part, (parts.get(part) ?? 0) + inner.size('javascript'));
      }
    }
  }
  const heaviest = [...parts]
    .sort((left, right) => right[1] - left[1])
    .map(([part, bytes]) => ({ part, bytes }));
  return {
    scripts,
    gzip: total(scripts),
    gzipToFirst: total(sizes(upToFirst)),
    parts: heaviest,
  };
}

const total = (scripts) => scripts.reduce((sum, { gzip }) => sum + gzip, 0);

/** The package, or our own folder, that a module belongs to. */
function partOf(resource) {
  const path = resource.split('?')[0].replaceAll('\\', '/');
  const pack = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (pack) return pack[1];
  const own = /\/(src\/[^/]+(?:\/[^/]+)?)\//.exec(path);
  return own ? own[1] : 'webpack';
}

function print({ scripts, gzip, gzipToFirst, parts }) {
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`\nThe pane's initial scripts and styles: ${kilo(gzip)} gzipped`);
  for (const script of scripts)
    console.log(`  ${script.file}  ${kilo(script.bytes)}, ${kilo(script.gzip)} gzipped`);
  console.log(`With all that the first ratings need: ${kilo(gzipToFirst)} gzipped`);
  console.log('What is in the initial script, before minifying:');
  for (const { part, bytes } of parts.slice(0, 15)) console.log(`  ${kilo(bytes).padStart(10)}  ${part}`);
}

module.exports = { BundleReport };
