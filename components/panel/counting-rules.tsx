/** How asks are counted, and when a resume fits. */
export function CountingRules() {
  return (
    <>
      <p>
        Each ask counts once, however many answers it allows. Proved: in a bullet with a number about it. No
        number: in a bullet without one. Similar: the posting takes similar things, and a bullet has one. What
        you only list, and what is near something you have, does not count.
      </p>
      <p>
        It fits with two thirds of what is required and the years asked for; half is enough where the rest is
        mostly ways of working, which few resumes name. It is another trade where over half is missing, and
        most of that, or the title, is the work of others. All else is a stretch.
      </p>
    </>
  );
}
