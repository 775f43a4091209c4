/**
 * Finds the members of Excel's API that sources use, with TypeScript's type checker: `Range.values`,
 * `Worksheet.delete`, `createWorkbook`. A member is used if it is read, called, set, destructured, loaded, or given in
 * an object literal of one of Excel's types.
 */
import { relative, sep } from 'node:path';
import ts from 'typescript';

/** Excel's own namespace, and the one that all host-specific APIs share: contexts, errors, events. */
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
    else if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      for (const name of textsOf(checker.getTypeAtLocation(node.argumentExpression)))
        note(type.getProperty(name));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      if (ts.isIdentifier(node.name))
        note(checker.getContextualType(node.parent)?.getProperty(node.name.text));
    }
    const loaded = loadedBy(node);
    if (loaded)
      for (const path of loaded.paths) {
        let type: ts.Type | undefined = checker.getTypeAtLocation(loaded.from);
        for (const name of path.split('/')) {
          const property: ts.Symbol | undefined = type?.getProperty(name);
          note(property);
          const next: ts.Type | undefined = property && checker.getTypeOfSymbolAtLocation(property, node);
          type = next?.getNumberIndexType() ?? next;
        }
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that a type of literals allows. */
const textsOf = (type: ts.Type): readonly string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));

/** What a call such as `range.load('values,format/fill')` loads. Texts composed at run time are not found. */
function loadedBy(node: ts.Node): { readonly from: ts.Expression; readonly paths: readonly string[] } | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  if (node.expression.name.text !== 'load') return null;
  const paths = node.arguments.flatMap((given) =>
    ts.isStringLiteralLike(given) ? given.text.split(',').map((path) => path.trim()) : [],
  );
  return { from: node.expression.expression, paths };
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
