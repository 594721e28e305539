// The SPARQL editor: the page's textarea, with colours, completion from the data's own words, and marks at errors.
import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { linter, lintGutter, lintKeymap, type Diagnostic } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { sparql } from "codemirror-lang-sparql";
import { completions } from "./terms";

/** Servers refuse addresses that are much longer; then the form is posted, and its answer has no address to share. */
const LONGEST_ADDRESS = 5_000;

function replace(textarea: HTMLTextAreaElement): void {
  const form = textarea.form!;
  const ask = () => {
    form.requestSubmit();
    return true;
  };
  const host = document.createElement("div");
  host.className = "editor";
  textarea.after(host);
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: textarea.value,
      extensions: [
        EditorView.cspNonce.of(textarea.dataset.nonce ?? ""),
        keymap.of([{ key: "Ctrl-Enter", mac: "Cmd-Enter", run: ask }]), // Tab is not bound: focus must be able to leave
        keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        sparql(),
        syntaxHighlighting(colours),
        autocompletion({ override: [completions(textarea.dataset.terms!, textarea.dataset.suggest!)] }),
        lintGutter(),
        linter((editor) => faults(textarea.dataset.check!, editor), { delay: 500 }),
        EditorView.lineWrapping,
        // the tab stop is said aloud: a region that scrolls must be seen to be reachable by keys
        EditorView.contentAttributes.of({ "aria-label": "Query", "aria-describedby": "query-help", tabindex: "0" }),
        theme,
      ],
    }),
  });
  textarea.hidden = true;
  const label = document.querySelector<HTMLLabelElement>(`label[for="${textarea.id}"]`);
  label?.addEventListener("click", () => view.focus());
  form.addEventListener("submit", () => {
    textarea.value = view.state.doc.toString();
    form.method = textarea.value.length > LONGEST_ADDRESS ? "post" : "get";
  });
  if (textarea.dataset.focus) view.focus();
}

/** What the server's parser finds: the first fault, where it is. */
async function faults(address: string, view: EditorView): Promise<Diagnostic[]> {
  const text = view.state.doc.toString();
  const answer = await fetch(address, { method: "POST", headers: { "Content-Type": "application/sparql-query" }, body: text });
  const found: { message?: string; line?: number; column?: number } = await answer.json();
  if (!found.message) return [];
  const line = view.state.doc.line(Math.min(Math.max(found.line ?? 1, 1), view.state.doc.lines));
  const from = Math.min(line.from + Math.max((found.column ?? 1) - 1, 0), line.to);
  const word = /^[\w:?$-]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 1;
  return [{ from, to: Math.min(from + word, view.state.doc.length), severity: "error", message: found.message }];
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: [tags.variableName, tags.special(tags.variableName), tags.definition(tags.variableName)], class: "tok-variable" },
  { tag: [tags.string, tags.number, tags.bool, tags.literal], class: "tok-literal" },
  { tag: [tags.url, tags.namespace, tags.propertyName, tags.typeName, tags.labelName, tags.name], class: "tok-name" },
  { tag: [tags.comment, tags.lineComment], class: "tok-comment" },
]);

const theme = EditorView.theme({
  "&": { fontSize: "0.9rem", border: "1px solid var(--line)", borderRadius: "var(--corner)", backgroundColor: "var(--sheet)", color: "var(--ink)" },
  "&.cm-focused": { outline: "2px solid var(--link)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5", maxHeight: "60vh" },
  ".cm-content": { minHeight: "14rem", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--shade)", color: "var(--soft)", border: "none" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--mark)" },
  ".cm-tooltip": { backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--line)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--link)", color: "var(--paper)" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--denies)", textUnderlineOffset: "0.2em" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--denies)" },
  ".cm-matchingBracket": { backgroundColor: "var(--mark) !important" },
});

const textarea = document.querySelector<HTMLTextAreaElement>("textarea[data-editor]");
if (textarea) replace(textarea);
