const host = 'https://apply.workable.com/marlow/j';
const addresses = { go: `${host}/0A1B2C3D4E/`, rust: `${host}/0A1B2C3D4F/` };

const posting = (title: string, asks: string) => `<!doctype html><title>${title}</title><main>
  <h1 data-ui="job-title">${title}</h1><span data-ui="job-location">Marlow</span>
  <section data-ui="job-description"><h2>Description</h2><p>We print maps of everything that stands still for a day.</p></section>
  <section data-ui="job-requirements"><h2>Requirements</h2><ul><li>${asks}</li></ul></section></main>`;

/** Two postings of a site that is read on a click: one asks for three things, the other for two. */
export const jobPages: Record<string, string> = {
  [addresses.go]: posting('Printing Engineer', 'Go, PostgreSQL and Kafka in production'),
  [addresses.rust]: posting('Binding Engineer', 'Rust and Redis in production'),
};

/** The address of the posting that asks for a language. */
export const jobOf = (language: keyof typeof addresses): string => addresses[language];
