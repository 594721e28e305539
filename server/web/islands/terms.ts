// Completion: classes and properties of the ontology, prefixes, and entities by their labels after three letters.
import { snippetCompletion, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { EditorView } from "@codemirror/view";

interface Term {
  iri: string;
  name: string;
  label: string;
  kind: string;
}
interface Terms {
  prefixes: Record<string, string>;
  terms: Term[];
}
interface Suggestion {
  value: string;
  label: string;
}

const KEYWORDS = ["ASK", "BIND", "CONSTRUCT", "COUNT", "DESCRIBE", "DISTINCT", "EXISTS", "FILTER", "GRAPH", "GROUP BY", "HAVING",
  "LIMIT", "MINUS", "NOT EXISTS", "OFFSET", "OPTIONAL", "ORDER BY", "PREFIX", "SELECT", "UNION", "VALUES", "WHERE"];
const SKELETON = snippetCompletion("SELECT ${?claim} WHERE {\n  ${?claim a :Claim} .\n}\nLIMIT 50", {
  label: "SELECT … WHERE { … }",
  type: "keyword",
});
const FEWEST_LETTERS = 3;

export function completions(termsAddress: string, suggestAddress: string) {
  let loaded: Promise<Terms> | undefined;
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\w-]*:?[\w-]*/);
    if (!word || (word.from === word.to && !context.explicit) || inStringOrVariable(context, word.from)) return null;
    loaded ??= fetch(termsAddress).then((answer) => answer.json());
    const { prefixes, terms } = await loaded;
    const letters = word.text.slice(word.text.indexOf(":") + 1);
    const entities = letters.length >= FEWEST_LETTERS ? await suggested(suggestAddress, letters) : [];
    return {
      from: word.from,
      options: [
        ...(word.text.includes(":") ? [] : KEYWORDS.map((label): Completion => ({ label, type: "keyword", boost: -1 }))),
        ...(word.text.includes(":") ? [] : [SKELETON]),
        ...terms.map((term) => option(term.name, term.label, term.kind, prefixes)),
        ...entities.map((entity) => option(short(entity.value, prefixes), entity.label, "", prefixes)),
      ],
      filter: entities.length === 0,
    };
  };
}

function inStringOrVariable(context: CompletionContext, from: number): boolean {
  const before = context.state.sliceDoc(Math.max(0, from - 1), from);
  return before === "?" || before === "$" || before === '"' || before === "<";
}

async function suggested(address: string, letters: string): Promise<Suggestion[]> {
  const answer = await fetch(address + encodeURIComponent(letters));
  return answer.ok ? answer.json() : [];
}

/** By the longest prefix that leaves a plain name, else in angle brackets. */
function short(iri: string, prefixes: Record<string, string>): string {
  let best = `<${iri}>`;
  let length = 0;
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    const local = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && namespace.length > length && /^[A-Za-z0-9][\w-]*$/.test(local)) {
      best = `${prefix}:${local}`;
      length = namespace.length;
    }
  }
  return best;
}

function option(name: string, label: string, kind: string, prefixes: Record<string, string>): Completion {
  return {
    label: name,
    displayLabel: label && !name.endsWith(label) ? `${label} – ${name}` : name,
    detail: kind,
    type: kind === "class" ? "class" : kind === "property" ? "property" : "constant",
    apply: (view, _completion, from, to) => insert(view, name, from, to, prefixes),
  };
}

/** Puts in the name, and its prefix at the top where it is not declared yet. */
function insert(view: EditorView, name: string, from: number, to: number, prefixes: Record<string, string>): void {
  const changes = [{ from, to, insert: name }];
  const prefix = name.startsWith("<") ? undefined : name.slice(0, name.indexOf(":"));
  const declared = prefix === undefined || new RegExp(`prefix\\s+${prefix}:`, "i").test(view.state.doc.toString());
  const line = declared ? "" : `PREFIX ${prefix}: <${prefixes[prefix!]}>\n`;
  if (line) changes.unshift({ from: 0, to: 0, insert: line });
  view.dispatch({ changes, selection: { anchor: line.length + from + name.length } });
}
