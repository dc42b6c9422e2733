/** Finds what files of the program say in English by themselves. */
import ts from 'typescript';

/** The attributes that a reader sees or hears. */
const SAID =
  /^(?:data-label|aria-label|label|\w+Label|title|subtitle|caption|reading|over|alt|placeholder|word|whose|end)$/;

/** Whether a text of the program reads as words: with a capital at its start, or words beside one another. */
const readsAsWords = (text: string): boolean => /^[A-Z][a-z]|[a-z]{2,} [a-z]/.test(text);

/** Everything that a page or a component says by itself: between tags, in attributes that are read, in texts of the program. */
export function englishInPage(page: string): string[] {
  const said: string[] = [];
  const [, frontmatter = '', text = ''] = /^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(page) ?? [];
  let at = 0;

  /** All up to a sign, from which reading goes on behind it. */
  function upTo(sign: string): string {
    const end = text.indexOf(sign, at);
    const read = text.slice(at, end === -1 ? undefined : end);
    at = end === -1 ? text.length : end + sign.length;
    return read;
  }

  function template(): void {
    let whole = '';
    while (at < text.length && text[at] !== '`') {
      if (text.startsWith('${', at)) {
        at += 2;
        code();
      } else whole += text[at++];
    }
    at++;
    if (readsAsWords(whole.trim())) said.push(whole.trim());
  }

  /** The rest of what stands in braces. */
  function code(): void {
    while (at < text.length) {
      const sign = text[at++] ?? '';
      if (sign === '}') return;
      if (sign === '{') code();
      else if (sign === '`') template();
      else if (sign === "'" || sign === '"') {
        const read = upTo(sign);
        if (readsAsWords(read)) said.push(read);
      } else if (sign === '<' && /[A-Za-z>]/.test(text[at] ?? '')) element();
    }
  }

  /** The rest of an element, with what stands in it. */
  function element(): void {
    const name = /^[\w.]*/.exec(text.slice(at))?.[0] ?? '';
    let attribute = '';
    while (at < text.length) {
      const sign = text[at++] ?? '';
      if (sign === '>') break;
      if (sign === '/' && text[at] === '>') {
        at++;
        return;
      }
      if (sign === '{') {
        const before = said.length;
        code();
        if (/^(?:class|style)\b/.test(attribute)) said.length = before;
      } else if (sign === '"') {
        const read = upTo('"');
        if (SAID.test(attribute) && /\p{L}/u.test(read)) said.push(read);
      } else if (/[\w:-]/.test(sign)) attribute = /[\w:-]/.test(text[at - 2] ?? '') ? attribute + sign : sign;
    }
    // What is written as it is typed, a file or a command, is the same in every language.
    if (['script', 'style', 'code'].includes(name)) upTo(`</${name}`);
    else children();
    upTo('>');
  }

  /** What stands in an element or in the page, up to where the element ends. */
  function children(): void {
    let run = '';
    const ends = () => {
      if (/\p{L}/u.test(run.replace(/&\w+;/g, ''))) said.push(run.trim());
      run = '';
    };
    while (at < text.length && !text.startsWith('</', at)) {
      const sign = text[at++] ?? '';
      if (sign !== '{' && sign !== '<') run += sign;
      else {
        ends();
        if (sign === '{') code();
        else element();
      }
    }
    ends();
  }

  children();
  return [...englishInCode(frontmatter), ...said];
}

/** Whether a text of the program that holds values reads as words: what stands between two values has a word of its own. */
const partReadsAsWords = (part: string): boolean => /(?:^|\s)\p{L}{2,}(?=$|[\s.,;:])/u.test(part) && /\s/.test(part);

/** What a call calls: `closest` of `element.closest('a')`. */
const calledName = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();

/** What a browser reads and no reader does: a medium, and the classes of an element. */
function isForTheBrowser(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return /\.(?:media|mediaText|className)$/.test(node.left.getText());
  }
  return ts.isCallExpression(node) && calledName(node) === 'setAttribute' && node.arguments[0]?.getText() === "'class'";
}

/** Whether this is why something is refused: worded where it is found, as the texts of findings are. */
function isRefusal(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /^(?:Refused|AskedWrongly)$/.test(node.expression.getText());
  return (
    ts.isCallExpression(node) &&
    /^(?:forbidden|load|sound|notBuilt|orRefused|refuseErrors|nothingWritten|(?:building\.)?complain|problems\.push)$/.test(
      node.expression.getText(),
    )
  );
}

/** Whether a text is what nobody reads: where a module lies, a type, what an error tells a programmer, a selector, a command. */
function isForTheProgram(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) {
    return /^(?:querySelector(?:All)?|closest|matches|printed|toldCommand)$/.test(calledName(parent));
  }
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  return ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText());
}

/** Everything that a `.ts` file says by itself. */
export function englishInCode(code: string): string[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForTheBrowser(node) || isRefusal(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!isForTheProgram(node) && readsAsWords(node.text)) said.push(node.text);
    } else if (ts.isTemplateExpression(node) && !isForTheProgram(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (readsAsWords(parts.join('').trim()) || parts.some(partReadsAsWords)) said.push(node.getText().slice(1, -1));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}
