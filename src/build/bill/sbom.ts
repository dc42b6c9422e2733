/**
 * The software bill of materials, in the form of CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): every package that
 * takes part in making a site. Made from the lock file, so that it is the same on every machine.
 */
import { createHash } from 'node:crypto';
import type { Day } from '../../governance/day.ts';
import type { Package } from './lock-file.ts';

const SPEC_VERSION = '1.6';

/** CycloneDX's name of each kind of hash that npm writes. */
const HASHES: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** A package's address (https://github.com/package-url/purl-spec): the @ of a scope is escaped. */
const purl = ({ name, version }: Pick<Package, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** An address for one place of a package: a package of one version may be installed at several. */
const reference = (each: Package): string => `${purl(each)}#${each.path}`;

/** One licence by its id; what combines several is an expression. */
const licences = (licence: string) =>
  /[ ()]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

function hashes(integrity: string) {
  return integrity.split(' ').flatMap((each) => {
    const [kind = '', hash = ''] = each.split(/-(.*)/s);
    const alg = HASHES[kind];
    return alg === undefined ? [] : [{ alg, content: Buffer.from(hash, 'base64').toString('hex') }];
  });
}

/** A UUID (RFC 9562, version 8) that stands for a text: the same for the same. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface Product {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The paths of the packages that it needs itself. */
  readonly needs: readonly string[];
}

/**
 * The bill of a product on a day. `shipped` says which packages (by name) a reader's browser is sent: they are "required";
 * the others take part in the build alone: "excluded", as CycloneDX calls what is not there when the product runs.
 */
export function sbom(product: Product, packages: readonly Package[], shipped: ReadonlySet<string>, asOf: Day): unknown {
  const byPath = new Map(packages.map((each) => [each.path, each]));
  const references = (paths: readonly string[]) =>
    paths.flatMap((path) => {
      const found = byPath.get(path);
      return found === undefined ? [] : [reference(found)];
    });
  const root = purl(product);
  const body = {
    metadata: {
      timestamp: `${asOf}T00:00:00Z`,
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: licences(product.licence),
        purl: root,
      },
    },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': reference(each),
      name: each.name,
      version: each.version,
      scope: shipped.has(each.name) ? 'required' : 'excluded',
      ...(each.integrity === null ? {} : { hashes: hashes(each.integrity) }),
      ...(each.licence === null ? {} : { licenses: licences(each.licence) }),
      purl: purl(each),
      properties: [{ name: 'cdx:npm:package:path', value: each.path }],
    })),
    dependencies: [
      { ref: root, dependsOn: references(product.needs) },
      ...packages.map((each) => ({ ref: reference(each), dependsOn: references(each.needs) })),
    ],
  };
  return {
    $schema: `http://cyclonedx.org/schema/bom-${SPEC_VERSION}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: SPEC_VERSION,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
    version: 1,
    ...body,
  };
}
