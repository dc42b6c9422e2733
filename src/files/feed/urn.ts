/** Names that never change, for things that readers of feeds must recognize. */
import { createHash } from 'node:crypto';

/** The namespace of addresses, by RFC 9562, 6.6. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** `urn:uuid:` with the name-based UUID (RFC 9562, version 5) of an address: always the same for the same one. */
export function urn(address: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(address).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
