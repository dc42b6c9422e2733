/**
 * Who asked for a change, when, and from where, as its host says it: from the event that GitHub, Forgejo and Gitea write to
 * a file, or from what GitLab's API answers about a merge request.
 *
 * Sources: docs.github.com, "Webhook events and payloads" (`pull_request`, `merge_group`); docs.gitea.com, "Webhooks"
 * (Forgejo's are the same); docs.gitlab.com, "Merge requests API", "Get single MR".
 */
import { z } from 'zod';
import type { Instant } from '../governance/instant.ts';

/** A request as its host tells of it; what it does not tell is null. */
export interface Asked {
  readonly number: number | null;
  readonly url: string | null;
  /** The handle of whoever opened it. */
  readonly author: string | null;
  readonly opened: Instant | null;
  readonly merged: Instant | null;
  /** The commit of the main line that it starts from, or that the host compares it with. */
  readonly base: string | null;
  /** Its last commit. */
  readonly head: string | null;
}

export const NOTHING_SAID: Asked = {
  number: null,
  url: null,
  author: null,
  opened: null,
  merged: null,
  base: null,
  head: null,
};

const COMMIT = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const MOMENT = z.iso
  .datetime({ offset: true })
  .transform((text) => `${new Date(text).toISOString().slice(0, 19)}Z` as Instant);
/** A field that is left out or of another form says nothing. */
const said = <T extends z.ZodType>(field: T) => field.nullish().catch(null);
const HANDLE = said(z.string().min(1).max(255));
const ADDRESS = said(z.url({ protocol: /^https?$/ }));

const pullRequest = z.looseObject({
  number: said(z.int().positive()),
  html_url: ADDRESS,
  user: said(z.looseObject({ login: HANDLE })),
  created_at: said(MOMENT),
  merged_at: said(MOMENT),
  base: said(z.looseObject({ sha: said(COMMIT) })),
  head: said(z.looseObject({ sha: said(COMMIT) })),
});

const mergeGroup = z.looseObject({
  base_sha: said(COMMIT),
  head_sha: said(COMMIT),
  head_ref: said(z.string()),
});

const mergeRequest = z.looseObject({
  iid: z.int().positive(),
  web_url: ADDRESS,
  author: said(z.looseObject({ username: HANDLE })),
  created_at: said(MOMENT),
  merged_at: said(MOMENT),
  sha: said(COMMIT),
  diff_refs: said(z.looseObject({ base_sha: said(COMMIT), head_sha: said(COMMIT) })),
});

/** The request that a queue tries: `refs/heads/gh-readonly-queue/main/pr-104-<commit>`. */
const queued = (ref: string | null | undefined): number | null => {
  const [, number] = /\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref ?? '') ?? [];
  return number === undefined ? null : Number(number);
};

const fromPullRequest = (data: z.output<typeof pullRequest>): Asked => ({
  number: data.number ?? null,
  url: data.html_url ?? null,
  author: data.user?.login ?? null,
  opened: data.created_at ?? null,
  merged: data.merged_at ?? null,
  base: data.base?.sha ?? null,
  head: data.head?.sha ?? null,
});

/** What an event or an answer says of a request; nothing where it is about none. */
export function readAsked(event: unknown): Asked {
  const asEvent = z.looseObject({ pull_request: pullRequest }).safeParse(event);
  if (asEvent.success) return fromPullRequest(asEvent.data.pull_request);
  const asQueue = z.looseObject({ merge_group: mergeGroup }).safeParse(event);
  if (asQueue.success) {
    const { base_sha: base, head_sha: head, head_ref: ref } = asQueue.data.merge_group;
    return { ...NOTHING_SAID, number: queued(ref), base: base ?? null, head: head ?? null };
  }
  const asAnswer = mergeRequest.safeParse(event);
  if (asAnswer.success) {
    const { iid, web_url: url, author, created_at: opened, merged_at: merged, sha, diff_refs: refs } = asAnswer.data;
    return {
      number: iid,
      url: url ?? null,
      author: author?.username ?? null,
      opened: opened ?? null,
      merged: merged ?? null,
      base: refs?.base_sha ?? null,
      head: refs?.head_sha ?? sha ?? null,
    };
  }
  const alone = pullRequest.safeParse(event);
  return alone.success ? fromPullRequest(alone.data) : NOTHING_SAID;
}
