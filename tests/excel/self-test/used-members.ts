/**
 * Which members of Excel's API sources use, by TypeScript's own reading of them: `Range.values`, `Worksheet.delete`,
 * `createWorkbook`. A member counts as used where it is read, called, set, taken apart, or given in an object literal
 * whose type is one of Excel's.
 */
import { relative, sep } from 'node:path';
import ts from 'typescript';

/** Excel's own, and what all of Office's host-specific ones rest on: contexts, errors, events. */
const NAMESPACES = new Set(['Excel', 'OfficeExtension']);

const TYPES = 'node_modules/@types/office-js/';

/** Sources by path from the project's top, each with the members that it uses. */
export function usedMembers(inFolders: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const roots = fileNames
    .map((path) => relative(process.cwd(), path).split(sep).join('/'))
    .filter((path) => inFolders.some((folder) => path.startsWith(`${folder}/`)));
  const program = ts.createProgram(roots, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  return new Map(
    roots.map((path) => {
      const source = program.getSourceFile(path);
      if (!source) throw new Error(`${path} is no source`);
      return [path, membersOf(source, checker)];
    }),
  );
}

function membersOf(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const name = nameOf(declaration);
      if (name !== null) found.add(name);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      if (ts.isIdentifier(node.name))
        note(checker.getContextualType(node.parent)?.getProperty(node.name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `Range.values`; `null` if it is not declared in a class, an interface or as a function of Excel's. */
function nameOf(declaration: ts.Declaration): string | null {
  if (!declaration.getSourceFile().fileName.includes(TYPES) || !isExcels(declaration)) return null;
  const { parent } = declaration;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (ts.isFunctionDeclaration(declaration)) return name ?? null;
  if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return null;
  return `${parent.name?.text ?? ''}.${name ?? ''}`;
}

function isExcels(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent)
    if (ts.isModuleDeclaration(at)) return NAMESPACES.has(at.name.text);
  return false;
}
