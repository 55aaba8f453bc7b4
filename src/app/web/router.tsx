import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
} from '@tanstack/react-router'
import { Waiting } from '../../ui/waiting.tsx'
import { Desk } from './desk.tsx'
import { Broken, Nowhere } from './trouble.tsx'

type Load = () => Promise<{ default: RouteComponent }>

/** Every page is its own chunk: a phone loads only what its reader opens. */
const outside: Record<string, Load> = {
  '/sign-in': () => import('../../ui/identity/sign-in-page.tsx'),
  '/sign-in/return': () => import('../../ui/identity/sign-in-return.tsx'),
  '/first-run': () => import('../../congress/organs/pages/first-run-page.tsx'),
}

const inside: Record<string, Load> = {
  '/': () => import('./home.tsx'),
  '/board': () => import('./board.tsx'),
  '/duties': () => import('../../congress/docket/pages/duties-page.tsx'),
  '/lives': () => import('../../congress/docket/pages/lives-page.tsx'),
  '/suggestions': () => import('../../congress/suggestions/pages/suggestions-page.tsx'),
  '/suggestions/new': () => import('../../congress/suggestions/pages/writing/draft-page.tsx'),
  '/suggestions/import': () => import('../../congress/suggestions/pages/importing/import-page.tsx'),
  '/suggestions/key': () => import('../../congress/suggestions/pages/supervising/key-page.tsx'),
  '/suggestions/letters': () => import('../../congress/suggestions/pages/supervising/letters-page.tsx'),
  '/suggestions/numbers': () => import('../../congress/suggestions/pages/numbers/numbers-page.tsx'),
  '/news': () => import('../../congress/docket/pages/news/news-page.tsx'),
  '/suggestions/review': () => import('../../congress/suggestions/pages/gate/review-page.tsx'),
  '/suggestions/hand-over': () => import('../../congress/suggestions/pages/handing-over/hand-overs-page.tsx'),
  '/suggestions/hand-over/$id': () => import('../../congress/suggestions/pages/handing-over/hand-over-page.tsx'),
  '/suggestions/$id': () => import('../../congress/suggestions/pages/suggestion-page.tsx'),
  '/suggestions/$id/edit': () => import('../../congress/suggestions/pages/writing/draft-page.tsx'),
  '/undertakings': () => import('../../congress/docket/pages/undertakings/undertakings-page.tsx'),
  '/undertakings/sums': () => import('../../congress/docket/pages/undertakings/sums-page.tsx'),
  '/undertakings/$id': () => import('../../congress/docket/pages/undertakings/undertaking-page.tsx'),
  '/bulletins': () => import('../../congress/progress/pages/bulletins/bulletins-page.tsx'),
  '/bulletins/$id': () => import('../../congress/progress/pages/bulletins/bulletin-page.tsx'),
  '/progress-forms/$id': () => import('../../congress/progress/pages/hearings/form-page.tsx'),
  '/cadences': () => import('../../congress/docket/pages/cadences/cadences-page.tsx'),
  '/gatherings': () => import('../../congress/gatherings/pages/gatherings-page.tsx'),
  '/gatherings/new': () => import('../../congress/gatherings/pages/plan-page.tsx'),
  '/gatherings/$id': () => import('./gathering.tsx'),
  '/gatherings/$id/route': () => import('../../congress/progress/pages/visits/route-page.tsx'),
  '/gatherings/$id/stops': () => import('../../congress/progress/pages/visits/stops-page.tsx'),
  '/gatherings/$id/here': () => import('../../congress/gatherings/pages/sign-in-page.tsx'),
  '/consultations': () => import('../../congress/consultations/pages/consultations-page.tsx'),
  '/consultations/new': () => import('../../congress/consultations/pages/plan-page.tsx'),
  '/consultations/$id': () => import('../../congress/consultations/pages/consultation-page.tsx'),
  '/motions': () => import('../../congress/motions/pages/motions-page.tsx'),
  '/motions/new': () => import('../../congress/motions/pages/draft-page.tsx'),
  '/motions/sheet': () => import('../../congress/motions/pages/sheet-page.tsx'),
  '/motions/$id': () => import('../../congress/motions/pages/motion-page.tsx'),
  '/motions/$id/edit': () => import('../../congress/motions/pages/draft-page.tsx'),
  '/moderation': () => import('../../congress/moderation/pages/moderation-list-page.tsx'),
  '/moderation/$id': () => import('../../congress/moderation/pages/moderation-page.tsx'),
  '/inspections': () => import('../../congress/inspections/pages/inspections-page.tsx'),
  '/inspections/new': () => import('../../congress/inspections/pages/choose-page.tsx'),
  '/inspections/$id': () => import('../../congress/inspections/pages/inspection-page.tsx'),
  '/inquiries': () => import('../../congress/inquiries/pages/inquiries-page.tsx'),
  '/inquiries/new': () => import('../../congress/inquiries/pages/ask-page.tsx'),
  '/inquiries/numbers': () => import('../../congress/inquiries/pages/numbers-page.tsx'),
  '/inquiries/$id': () => import('../../congress/inquiries/pages/inquiry-page.tsx'),
  '/contacts': () => import('../../congress/contacts/pages/contacts-page.tsx'),
  '/contacts/new': () => import('../../congress/contacts/pages/record-page.tsx'),
  '/contacts/members/$id': () => import('../../congress/contacts/pages/member-page.tsx'),
  '/contacts/rounds/$id': () => import('../../congress/contacts/pages/round-page.tsx'),
  '/contacts/$id': () => import('../../congress/contacts/pages/contact-page.tsx'),
  '/reports': () => import('../../congress/reports/pages/reports-page.tsx'),
  '/reports/new': () => import('../../congress/reports/pages/open-page.tsx'),
  '/reports/$id': () => import('../../congress/reports/pages/report-page.tsx'),
  '/opinions': () => import('../../congress/opinions/pages/opinions-page.tsx'),
  '/opinions/new': () => import('../../congress/opinions/pages/note-page.tsx'),
  '/opinions/$id': () => import('../../congress/opinions/pages/opinion-page.tsx'),
  '/decisions': () => import('../../congress/decisions/pages/decisions-page.tsx'),
  '/decisions/new': () => import('../../congress/decisions/pages/submitting/draft-page.tsx'),
  '/decisions/list': () => import('../../congress/decisions/pages/catalogue/list-page.tsx'),
  '/decisions/$id': () => import('./decision.tsx'),
  '/decisions/$id/edit': () => import('../../congress/decisions/pages/submitting/draft-page.tsx'),
  '/publicity': () => import('../../congress/publicity/pages/columns/pieces-page.tsx'),
  '/publicity/new': () => import('../../congress/publicity/pages/columns/plan-page.tsx'),
  '/publicity/year': () => import('../../congress/publicity/pages/columns/year-page.tsx'),
  '/publicity/$id': () => import('../../congress/publicity/pages/columns/piece-page.tsx'),
  '/publicity/$id/edit': () => import('../../congress/publicity/pages/columns/plan-page.tsx'),
  '/laws': () => import('../../congress/publicity/pages/laws/laws-page.tsx'),
  '/laws/import': () => import('../../congress/publicity/pages/laws/import-page.tsx'),
  '/laws/$id': () => import('../../congress/publicity/pages/laws/law-page.tsx'),
  '/stations': () => import('../../congress/stations/pages/stations-page.tsx'),
  '/stations/new': () => import('../../congress/stations/pages/station-form-page.tsx'),
  '/stations/$id': () => import('../../congress/stations/pages/station-page.tsx'),
  '/stations/$id/edit': () => import('../../congress/stations/pages/station-form-page.tsx'),
  '/stations/$id/plan': () => import('../../congress/stations/pages/plan-page.tsx'),
  '/stations/$id/form': () => import('../../congress/stations/pages/form-page.tsx'),
  '/receptions/$id': () => import('../../congress/stations/pages/reception-page.tsx'),
  '/receptions/$id/edit': () => import('../../congress/stations/pages/plan-page.tsx'),
  '/deputies': () => import('../../congress/deputies/pages/deputies-page.tsx'),
  '/deputies/structure': () => import('../../congress/deputies/pages/structure-page.tsx'),
  '/deputies/areas': () => import('../../congress/deputies/pages/areas-page.tsx'),
  '/deputies/import': () => import('../../congress/deputies/pages/import-page.tsx'),
  '/deputies/$id': () => import('./deputy.tsx'),
  '/organs': () => import('../../congress/organs/pages/organs-page.tsx'),
  '/organs/import': () => import('../../congress/organs/pages/import-page.tsx'),
  '/settings': () => import('../../congress/organs/pages/settings-page.tsx'),
  '/calendar': () => import('../../congress/docket/pages/calendar-page.tsx'),
  '/record': () => import('../../congress/docket/pages/record-page.tsx'),
  '/accounts': () => import('./accounts.tsx'),
  '/me': () => import('../../ui/identity/me-page.tsx'),
}

const root = createRootRoute({ component: Outlet, notFoundComponent: Nowhere })
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Desk })

const outsideRoutes = Object.entries(outside).map(([path, load]) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
)
const insideRoutes = Object.entries(inside).map(([path, load]) =>
  createRoute({ getParentRoute: () => desk, path, component: lazyRouteComponent(load) }),
)
const nowhere = createRoute({ getParentRoute: () => desk, path: '$', component: Nowhere })

export const router = createRouter({
  routeTree: root.addChildren([...outsideRoutes, desk.addChildren([...insideRoutes, nowhere])]),
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
})
