/** Our own source files with their imports and identifiers, for tests of the architecture. Reads the disk once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder of the project, by path. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** What a file imports, re-exports or requires, as written. */
export function importsOf(file: SourceFile): string[] {
  const { importedFiles, referencedFiles } = ts.preProcessFile(file.text, true, true);
  return [...importedFiles, ...referencedFiles].map(({ fileName }) => fileName);
}

/** What an import resolves to: a path from the project's root for a relative one, otherwise the package's name. */
export function targetOf(
  file: SourceFile,
  specifier: string,
): { readonly path: string } | { readonly pack: string } {
  if (specifier.startsWith('.')) return { path: join(file.path, '..', specifier).split(sep).join('/') };
  return { pack: specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/') };
}

/** Every identifier used on its own rather than as a member; words in comments and strings do not count. */
export function freeIdentifiers(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const memberName =
      (ts.isPropertyAccessExpression(node.parent ?? node) &&
        (node.parent as ts.PropertyAccessExpression).name === node) ||
      (ts.isPropertyAssignment(node.parent ?? node) &&
        (node.parent as ts.PropertyAssignment).name === node) ||
      (ts.isPropertySignature(node.parent ?? node) && (node.parent as ts.PropertySignature).name === node);
    if (ts.isIdentifier(node) && !memberName) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true));
  return names;
}
