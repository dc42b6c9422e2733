export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addCollection('elections', (all) => {
    const elections = new Map();
    for (const statement of all.getFilteredByGlob('content/*/*.md')) {
      const id = statement.filePathStem.split('/')[1];
      if (!elections.has(id)) elections.set(id, { id, statements: [] });
      elections.get(id).statements.push(statement);
    }
    return [...elections.values()];
  });
  // A statement is Markdown and no template.
  return { markdownTemplateEngine: false };
}
