/** What becomes of somebody who asks to be renamed or taken out, as the commands say it. */

const listed = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** Of the places that no command rewrites. */
export const stillNamed = (lines: readonly string[]): string =>
  `These lines hold the name, the handle or the id still. Read them; what is theirs is yours to mend:\n${listed(lines)}`;

/** Of those that may mean somebody else. */
export const namedInPart = (lines: readonly string[]): string =>
  `These hold a part of the name, which nobody else in the files bears:\n${listed(lines)}`;

/** Of a handle that stood under `owners`. */
export const ownerForgotten = (wasAlone: boolean): string =>
  `They keep the content no longer: their handle goes from owners in community.yaml.${
    wasAlone ? ' Nobody is left there; name who keeps it now, or every change asks for a decision.' : ''
  } Take it out of CODEOWNERS as well, and out of the rights at the host.`;
