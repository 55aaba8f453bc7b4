// Who may import whom; CONTRIBUTING.md says why. tests/house/arrows.test.ts runs this over the house and over one
// trespass for each rule (tests/house/fixtures/arrows).

/** The order of the rooms: a room knows the ones before it. Changing it is a decision (docs/decisions/0001). */
export const rooms = [
  'organs',
  'deputies',
  'docket',
  'documents',
  'moderation',
  'drafting',
  'gatherings',
  'stations',
  'consultations',
  'suggestions',
  'motions',
  'progress',
  'decisions',
  'inspections',
  'inquiries',
  'voters',
  'opinions',
  'contacts',
  'reports',
  'publicity',
]

const room = '^src/congress/'
/** What names, rules and orders without touching anything, in a room or a part of it: browser and server both run it. */
const pureNames = ['words', 'rules', 'life', 'life-table', 'life-words', 'batch-life', 'bases', 'lives']
const pure = pureNames.flatMap((name) => [`${room}[^/]+/${name}[.]ts$`, `${room}[^/]+/[^/]+/${name}[.]ts$`])
/** By these a room is entered: its words, its services, its contracts' types, and what its pages lend to others' pages. */
const doors = ['words[.]ts', 'index[.]ts', 'contract[.]ts', 'pages/index[.]tsx', 'testing[.]ts']
/** By these the app wires a room: how it is served, set up, refused in words, and the table of its life. */
const wires = ['routes[.]ts', 'jobs[.]ts', 'first-run[.]ts', 'refusals[.]ts', 'life[.]ts']
const tests = ['[.]test[.]tsx?$', '/testing[.]ts$', '/testing-template[.]ts$']
const browser = [`${room}[^/]+/pages/`, '^src/app/web/', '^src/ui/']

const inside = (names) => names.map((name) => `${room}[^/]+/${name}$`)
const never = (name, from, to) => ({ name, severity: 'error', from, to })

const order = rooms.slice(0, -1).map((name, index) => {
  const later = rooms.slice(index + 1).map((each) => `${room}${each}/`)
  return never(`${name} knows no later room`, { path: `${room}${name}/` }, { path: later })
})

const floors = [
  never('law knows only law', { path: '^src/law/', pathNot: tests }, { pathNot: '^src/law/' }),
  never(
    'platform knows only law',
    { path: '^src/platform/' },
    { path: '^src/', pathNot: ['^src/platform/', '^src/law/'] },
  ),
  never(
    'ui knows law and what travels',
    { path: '^src/ui/', pathNot: tests },
    {
      path: '^src/(platform|congress)/',
      pathNot: [
        '^src/platform/http/(contract|fields)[.]ts$',
        '^src/platform/(identity|notices)/.*(contract|words)[.]ts$',
      ],
    },
  ),
  never('only the app knows the app', { path: '^src/', pathNot: '^src/app/' }, { path: '^src/app/' }),
]

const between = [
  never('every room has its place', { path: room, pathNot: rooms.map((name) => `${room}${name}/`) }, {}),
  never(
    'a room is entered by its doors',
    { path: `${room}([^/]+)/` },
    { path: room, pathNot: [`${room}$1/`, ...inside(doors)] },
  ),
  never(
    'only pages enter pages',
    { path: [room, '^src/platform/'], pathNot: `${room}[^/]+/pages/` },
    { path: '/pages/' },
  ),
  never(
    'the app enters by doors and wires',
    // The bench measures what stands inside.
    { path: '^src/app/', pathNot: ['^src/app/web/', '^src/app/bench/', ...tests] },
    { path: room, pathNot: inside([...doors, ...wires]) },
  ),
  never(
    'only the app serves',
    // A room's index may hand its routes on, and its routes gather those of its parts; a later room that took them would
    // find nothing to do with them.
    { path: '^src/', pathNot: ['^src/app/', `${room}[^/]+/(index|routes)[.]ts$`, ...tests] },
    { path: '/(routes|jobs)[.]ts$' },
  ),
  never(
    'only tests and the bench use testing',
    { path: '^src/', pathNot: ['^src/app/bench/', ...tests] },
    { path: '/testing[.]ts$' },
  ),
]

const purity = [
  never('rules, lives and words are pure', { path: pure }, { pathNot: ['^src/law/', ...pure] }),
  never(
    'pages never reach the database',
    { path: browser, pathNot: tests },
    { path: ['^src/platform/database/', '^src/platform/record/'], reachable: true },
  ),
  never('the browser has no Node', { path: browser, pathNot: tests }, { dependencyTypes: ['core'] }),
  // A circle of types alone is gone once the types are stripped.
  never('no circles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  never('nothing is imported that is not there', {}, { couldNotResolve: true }),
  never(
    'what runs is installed to run',
    { path: '^src/', pathNot: ['^src/app/bench/', ...tests] },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  ),
]

export default {
  forbidden: [...floors, ...order, ...between, ...purity],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
