const origin = 'https://harbour.wd5.myworkdayjobs.com';
const site = `${origin}/en-US/Careers`;
/** The address of a job of the split view. */
export const job = (id: number) => `${site}/details/Backend-Engineer-${id}_R${1000 + id}`;

const languages = ['Go', 'Rust', 'Kotlin', 'Python', 'Scala', 'Elixir', 'Haskell', 'Ruby'];

/**
 * A split view as Workday has it: a list at the left, and a pane whose job arrives some time after the address
 * changes. `move(id, after)` of its window goes to a job, which is there `after` milliseconds later.
 */
export const splitView = `<!doctype html><title>Careers</title><div id="root"><main>
  <div data-automation-id="jobSearchPage"><section data-automation-id="jobResults"><ul></ul></section>
  <div id="pane"></div></div></main></div>
  <script>
    const languages = ${JSON.stringify(languages)};
    let turn = 0;
    function show(id) {
      document.querySelector('#pane').innerHTML = '<div data-automation-id="jobPostingPage">'
        + '<h2 data-automation-id="jobPostingHeader">Backend Engineer ' + id + '</h2>'
        + '<div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>R' + (1000 + id) + '</dd></dl></div>'
        + '<div data-automation-id="jobPostingDescription"><p>The harbour team moves ships.</p><h3>Requirements</h3><ul><li>Five years of '
        + languages[id % languages.length] + ' in production, with care for what happens at night.</li></ul></div></div>';
    }
    window.move = (id, after) => {
      const mine = ++turn;
      history.pushState(null, '', '/en-US/Careers/details/Backend-Engineer-' + id + '_R' + (1000 + id));
      setTimeout(() => { if (mine === turn) show(id); }, after);
    };
    show(Number(location.pathname.split('_R')[1]) - 1000);
  </script>`;

/** The one language that a job of the split view asks for. */
export const languageOf = (job: string): string | undefined => languages[Number(job) % languages.length];
