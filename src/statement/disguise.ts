/** Links whose text reads as another address than the one to which they lead. */
import { folded } from '../words/folded.ts';
import { emailsIn } from '../words/withheld.ts';

/** Endings of hosts that are no endings of files: a word with one of these is read as an address. */
const ENDINGS =
  'com|org|net|edu|gov|mil|int|info|biz|io|dev|app|ai|me|co|eu|us|uk|de|fr|it|es|nl|ch|at|be|cn|jp|kr|tw|in|br|ru|ca|au|xyz|site|online|page|cloud|tech|vote|example|test|foundation|community';
const LABELS = String.raw`(?:[\p{L}\p{N}_-]+\.)+`;
const WITH_SCHEME = /\b[a-z][a-z0-9+.-]*:\/\/([^\s/?#]+)/giu;
const WITHIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._-])(?:www\.${LABELS}\p{L}{2,}|${LABELS}(?:${ENDINGS}))(?![\p{L}\p{N}-])`,
  'giu',
);
const WHOLE = new RegExp(
  String.raw`^\p{P}*(${LABELS}\p{L}{2,}|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?:[/?#]\S*)?\p{P}*$`,
  'iu',
);

/** Every host that a text reads as, in its order; small letters, without `www.`. */
export function hostsIn(written: string): string[] {
  const text = folded(written)
    .text.trim()
    // "example [.] org", and a blank before the dot alone: a sentence has it behind.
    .replace(/ ?[([{] ?\. ?[)\]}] ?| \.(?=\p{L}{2})/gu, '.');
  const schemes = [...text.matchAll(WITH_SCHEME)].map(([, authority = '']) =>
    authority.replace(/^.*@/, '').replace(/:\d+$/, ''),
  );
  const rest = text.replaceAll(WITH_SCHEME, ' ');
  const words = [...rest.matchAll(WITHIN)].map(([word]) => word);
  const whole = WHOLE.exec(rest.trim())?.[1];
  const hosts = [...schemes, ...words, ...(whole === undefined || words.length > 0 ? [] : [whole])];
  return [
    ...new Set(
      hosts.map((host) =>
        host
          .toLowerCase()
          .replace(/^www\./, '')
          .replace(/\.$/, ''),
      ),
    ),
  ];
}

/** A file by its name, at the end of the address to which a link leads: `README.md`. */
const isItsFile = (text: string, url: URL): boolean =>
  /^[\w.-]+\.(?:md|txt|ya?ml|csv|html?|pdf|json|rst|adoc|blt|ics)$/i.test(text) && url.pathname.endsWith(`/${text}`);

/** A host as addresses are compared: in ASCII, without `www.`; null for what is none. */
function ascii(host: string): string | null {
  try {
    return new URL(`https://${host}`).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

/** The host to which a link for mail leads, where its text reads as another mailbox or host. */
function disguisedMailbox(text: string, url: string): string | null {
  const to = /^mailto:([^?]*)/i.exec(url)?.[1];
  if (to === undefined) return null;
  const host = to.slice(to.lastIndexOf('@') + 1).toLowerCase();
  const mailboxes = emailsIn(text).map(({ start, end }) => text.slice(start, end).replace(/^mailto:/i, ''));
  const isAnother =
    mailboxes.length > 0
      ? mailboxes.some((each) => each.toLowerCase() !== to.toLowerCase())
      : hostsIn(text).some((each) => ascii(each) !== ascii(host));
  return isAnother ? host : null;
}

/** What is said of such a link, and what to write instead. */
export const saysAnother = (said: string, host: string): string => `this link says ${said} and leads to ${host}`;
export const DISGUISE_EXPECTED = 'let it say where it leads, or what it is about';

/** The host to which a link leads, where its text reads as another; null where it leads where it says, or says nothing. */
export function disguised(text: string, url: string): string | null {
  // A bare address says where it leads, whatever in its path reads as a host: `<https://example.org/about.html>`.
  if (text === url) return null;
  // As a browser reads it: `https:/example.org` and `http:\\example.org` lead there too.
  const to = URL.canParse(url) ? new URL(url) : null;
  if (to === null || !/^https?:$/.test(to.protocol)) return disguisedMailbox(text, url);
  if (isItsFile(text.trim(), to)) return null;
  const host = to.hostname.replace(/^www\./, '');
  const isAnother = (shown: string) => {
    const named = ascii(shown);
    // "docs.example.org" may be called "example.org": who holds the one holds the other.
    return named !== host && !(named !== null && host.endsWith(`.${named}`));
  };
  return hostsIn(text).some(isAnother) ? host : null;
}
