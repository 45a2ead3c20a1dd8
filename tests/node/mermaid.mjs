// What Mermaid understands of each file: node mermaid.mjs <11|12> <file>... prints a JSON array.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const [version, ...files] = process.argv.slice(2);
const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import(`mermaid${version}`);
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

async function understood(file) {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(file, "utf8"));
  const { type, db } = diagram;
  const titles = { title: db.getAccTitle(), description: db.getAccDescription() };
  if (type === "er") {
    const entities = Object.fromEntries(db.getEntities());
    return { type, ...titles, direction: db.getDirection(), entities, links: db.getRelationships() };
  }
  return { type, ...titles, nodes: Object.fromEntries(db.getVertices()), links: db.getEdges() };
}

const found = [];
for (const file of files) {
  found.push(await understood(file));
}
process.stdout.write(JSON.stringify(found));
