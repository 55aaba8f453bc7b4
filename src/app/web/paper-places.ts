import type { PaperPlaces } from '../../congress/docket/pages/places.tsx'

/** Where each kind of matter has its page. What is opened beside a paper leads to the paper. */
export const paperPlaces: PaperPlaces = {
  suggestion: (id) => `/suggestions/${id}`,
  'hand-over': (id) => `/suggestions/hand-over/${id}`,
  bulletin: (id) => `/bulletins/${id}`,
  'progress-form': (id) => `/progress-forms/${id}`,
  consultation: (id) => `/consultations/${id}`,
  gathering: (id) => `/gatherings/${id}`,
  undertaking: (id) => `/undertakings/${id}`,
  'major-matter': (id) => `/decisions/${id}`,
  motion: (id) => `/motions/${id}`,
  inspection: (id) => `/inspections/${id}`,
  piece: (id) => `/publicity/${id}`,
  moderation: (id) => `/moderation/${id}`,
  'contact-record': (id) => `/contacts/${id}`,
  'contact-round': (id) => `/contacts/rounds/${id}`,
  'report-to-deputies': (id) => `/reports/${id}`,
  opinion: (id) => `/opinions/${id}`,
  'opinion-digest': (id) => `/opinions/digests/${id}`,
  'duty-report': (id) => `/duty-reports/${id}`,
  'legal-help': (id) => `/legal-help/${id}`,
  inquiry: (id) => `/inquiries/${id}`,
}
