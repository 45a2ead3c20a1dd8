// What a compiler understands of TypeScript files: node typescript_facts.mjs FILE… → JSON by file,
// {types: {name: {property: [type, optional, doc]}}, constants: {name: value}, anys: [place]}.
import ts from "typescript5";

const files = process.argv.slice(2);
const program = ts.createProgram(files, {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
  types: [],
});
const checker = program.getTypeChecker();

function properties(node) {
  const found = Object.create(null); // a property may be called __proto__
  for (const symbol of checker.getTypeAtLocation(node).getProperties()) {
    const type = checker.getTypeOfSymbolAtLocation(symbol, node);
    found[symbol.getName()] = [
      checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation),
      Boolean(symbol.flags & ts.SymbolFlags.Optional),
      ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    ];
  }
  return found;
}

function value(node) {
  if (ts.isAsExpression(node)) return value(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(value);
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(
      node.properties.filter(ts.isPropertyAssignment).map((p) => [p.name.text, value(p.initializer)]),
    );
  return node.kind === ts.SyntaxKind.TrueKeyword;
}

const facts = {};
for (const file of files) {
  const source = program.getSourceFile(file);
  const types = Object.create(null);
  const constants = {};
  const anys = [];
  const visit = (node) => {
    // A span of a template literal type is no type of its own; what is in it is looked at next.
    const isType = ts.isTypeNode(node) && !ts.isTemplateLiteralTypeSpan(node);
    if (isType && checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any)
      anys.push(`${node.getText(source)} at ${node.getStart(source)}`);
    if (ts.isInterfaceDeclaration(node)) types[node.name.text] = properties(node);
    if (ts.isTypeAliasDeclaration(node)) types[node.name.text] = node.type.getText(source);
    if (ts.isVariableDeclaration(node) && node.initializer) constants[node.name.text] = value(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  facts[file] = { types, constants, anys };
}
process.stdout.write(JSON.stringify(facts));
