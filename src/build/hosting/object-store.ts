/**
 * The commands that put a site into an object store (S3 or one that speaks its language), each file with its type and
 * its caching. What pages ask for goes up before the pages, and what is gone goes last; assets of earlier builds stay, for
 * readers whose page is older.
 */
import { contentType } from '../content-type.ts';
import { headersOfKind, kindOf } from './headers.ts';
import { partition } from './partition.ts';

interface Group {
  readonly cache: string;
  readonly type: string;
}

const ASSETS = /^(?:_astro|pagefind)\//;

/** Compressed copies stay where they are: no store sends them in the place of their file. */
const COPY = /\.(?:gz|br)$/;
const COPIES = "--exclude '*.gz' --exclude '*.br'";

/** For a shell: between single quotes. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function upload(folder: string, bucket: string, { cache, type }: Group, patterns: readonly string[]): string {
  return [
    `aws s3 cp ${quoted(folder)} ${quoted(bucket)} --recursive --no-guess-mime-type`,
    `--exclude '*' ${patterns.map((pattern) => `--include ${quoted(pattern)}`).join(' ')} ${COPIES}`,
    `--content-type ${quoted(type)} --cache-control ${quoted(cache)}`,
  ].join(' \\\n  ');
}

/** A shell script for the site in `folder`, whose files these are. `bucket` is `s3://name`, with a path if need be. */
export function objectStoreScript(files: readonly string[], folder: string, bucket: string): string {
  const from = `${folder.replace(/\/+$/, '')}/`;
  const to = `${bucket.replace(/\/+$/, '')}/`;
  const keyOf = (file: string) =>
    JSON.stringify({
      cache: headersOfKind(kindOf(file))['Cache-Control'] ?? '',
      type: contentType(file),
    } satisfies Group);
  const rules = partition(
    files.filter((file) => !COPY.test(file)),
    keyOf,
  );
  const commands = [true, false].flatMap((assets) => {
    const groups = Map.groupBy(
      rules.filter(({ pattern }) => ASSETS.test(pattern) === assets),
      ({ key }) => key,
    );
    return [...groups].map(([key, list]) =>
      upload(
        from,
        to,
        JSON.parse(key),
        list.map(({ pattern }) => pattern),
      ),
    );
  });
  return `#!/bin/sh
# Puts the site in ${from} into ${to}
# Made by: npm run host -- s3 ${bucket}
set -eu

${commands.join('\n\n')}

aws s3 sync ${quoted(from)} ${quoted(to)} --delete --size-only --exclude '_astro/*' ${COPIES}
`;
}
