declare namespace App {
  interface Locals {
    /** Set by a page of the charter: the rules that <Rule> takes its words from. */
    charter?: { readonly rules: import('./governance/rules/index.ts').Rules | null };
  }
}
