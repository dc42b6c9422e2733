declare namespace App {
  interface Locals {
    /** Set by a page of the charter: what the rules say, from which <Rule> takes its words; null where the page belongs to no committee. */
    charter?: { readonly rules: import('#words/rule-text.ts').RuleTexts | null };
  }
}
