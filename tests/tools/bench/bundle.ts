/**
 * Bundles a TypeScript entry for Node as the add-in is bundled for the pane. Benchmarks run from bundles because the
 * loader that runs TypeScript directly wraps every inner function to keep its name, which slows our code but not a
 * package's.
 */
import { join } from 'node:path';
import webpack from 'webpack';

/** The path of the single file written to `folder`; rejects with the bundler's own message. */
export function bundle(entry: string, folder: string): Promise<string> {
  const options: webpack.Configuration = {
    mode: 'production',
    target: 'node20',
    entry,
    output: { path: folder, filename: 'bench.cjs' },
    optimization: { minimize: false },
    resolve: { extensions: ['.ts', '.js'] },
    performance: false,
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(join(folder, 'bench.cjs'));
    });
  });
}
