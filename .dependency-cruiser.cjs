/**
 * The levels of lib/README.md: import only downward. Each rule says what to do instead.
 * 0 pure · 1 page · 2 edge · 3 state · 4 view · 5 entry
 */
const pure = '^lib/(shared|text|review|platforms|inbox|replies|planner|news|brand|results|settings|i18n)/';
const page = '^lib/(editors|overlay|page)/';
const edge = '^lib/(store|messaging|network)/';
const state = '^lib/state/';
const view = '^components/';
const entry = '^(entrypoints|lib/cli)/';

const not = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '/build/' },
  to,
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    not('pure-imports-pure', 'Level 0 imports only level 0: hand the effect in as an argument.', pure, {
      path: [page, edge, state, view, entry],
    }),
    not(
      'pure-stays-pure',
      'Level 0 knows no browser, storage or view library: hand the effect in as an argument.',
      pure,
      { path: 'node_modules/(wxt|dexie|react|react-dom|zustand|uuid)/', dependencyTypesNot: ['type-only'] },
    ),
    not('pure-without-node', 'Level 0 runs in pages and workers: no node modules outside the build steps.', pure, {
      dependencyTypes: ['core'],
    }),
    not('page-imports-pure', 'Level 1 imports levels 0 and 1: hand services in as arguments.', page, {
      path: [edge, state, view, entry],
    }),
    not('page-stays-light', 'Level 1 runs in the websites: no extension API, storage or view library.', page, {
      path: 'node_modules/(wxt|dexie|react|react-dom|zustand|uuid)/',
    }),
    not('edge-imports-pure', 'Level 2 imports levels 0 and 2.', edge, { path: [page, state, view, entry] }),
    not('edge-without-view', 'Level 2 knows no view library.', edge, {
      path: 'node_modules/(react|react-dom|zustand)/',
    }),
    not('state-imports-down', 'Level 3 imports levels 0, 2 and 3.', state, { path: [page, view, entry] }),
    not('view-imports-state', 'Level 4 imports levels 0, 3 and 4: hand services in as props.', view, {
      path: [page, edge, entry],
    }),
    not('view-without-browser', 'Level 4 knows no extension API and no database.', view, {
      path: 'node_modules/(wxt|dexie)/',
    }),
    not(
      'no-build-at-run-time',
      'The lexicon compiler is a build step; nothing that ships imports it.',
      '^(entrypoints|components|lib/(?!cli|text/spelling/build))',
      { path: '^lib/text/spelling/build/' },
    ),
    {
      name: 'no-circular',
      comment: 'A cycle hides which file knows which.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^\\.wxt' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'tests/repo/resolve.cjs' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
