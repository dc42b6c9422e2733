/** Says behind a link where it leads, in letters that nobody can take for others, where its address is not written in such. */
import type { HastNode, HastPluginDefinition } from 'satteri';
import { plainHost } from '../../statement/links.ts';

export const plainHosts: HastPluginDefinition = {
  name: 'hustings-plain-hosts',
  before: (root, context) => {
    const visit = (node: HastNode): void => {
      const href = node.type === 'element' && node.tagName === 'a' ? node.properties.href : undefined;
      const host = typeof href === 'string' ? plainHost(href) : null;
      if (host !== null) context.insertAfter(node, { type: 'text', value: ` (${host})` });
      if ('children' in node) for (const child of node.children) visit(child as HastNode);
    };
    visit(root as HastNode);
  },
};
