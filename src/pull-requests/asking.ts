/**
 * Asks a host with which request a commit came. All three say it of a commit that was merged in any way:
 *
 * - GitHub, docs.github.com, "List pull requests associated with a commit": `/repos/{owner}/{repo}/commits/{sha}/pulls`;
 * - Forgejo and Gitea, docs.gitea.com, API, "Get the merged pull request of the commit": `/repos/{owner}/{repo}/commits/{sha}/pull`;
 * - GitLab, docs.gitlab.com, "Commits API", "List merge requests associated with a commit":
 *   `/projects/{id}/repository/commits/{sha}/merge_requests`.
 */
import { type Asked, readAsked } from './event.ts';

/** Where a host is asked, and as whom. */
export interface Asking {
  readonly address: (commit: string) => string;
  readonly headers: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whom to ask, as the machines of the host say it in the environment; null where they do not. */
export function askingOf(env: Environment): Asking | null {
  const { GITHUB_API_URL: github, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (github && repository) {
    // Forgejo and Gitea set the same names, and answer below /api/v1.
    const last = /\/api\/v1\/?$/.test(github) ? 'pull' : 'pulls';
    return {
      address: (commit) => `${github.replace(/\/$/, '')}/repos/${repository}/commits/${commit}/${last}`,
      headers: { accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    };
  }
  const { CI_API_V4_URL: gitlab, CI_PROJECT_ID: project, HUSTINGS_TOKEN: key } = env;
  if (gitlab && project) {
    return {
      address: (commit) =>
        `${gitlab.replace(/\/$/, '')}/projects/${project}/repository/commits/${commit}/merge_requests`,
      headers: { accept: 'application/json', ...(key ? { 'private-token': key } : {}) },
    };
  }
  return null;
}

const PATIENCE = 20_000;

/** The merged request with which a commit came; null where the host names none, or does not answer. */
export async function requestOf({ address, headers }: Asking, commit: string): Promise<Asked | null> {
  try {
    const answer = await fetch(address(commit), { headers, signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return null;
    const told: unknown = await answer.json();
    const requests = (Array.isArray(told) ? told : [told]).map(readAsked);
    return requests.find(({ merged, opened }) => merged !== null && opened !== null) ?? null;
  } catch {
    return null;
  }
}
