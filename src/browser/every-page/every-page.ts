/** The one script of every page: the reader's choice of light or dark, the key for the search, links to sections, and pages fetched ahead. */
import './theme.ts';
import './search-key.ts';
import './sections.ts';
import './ahead.ts';
