/** The form of an application, with fields that a resume answers, fields that it does not, and one that is hidden. */
export const applicationPage = `<!doctype html><html><head><title>Halden Ledger - Backend Engineer</title></head>
<body class="application"><div class="content-wrapper application-page"><div class="content">
<div class="posting-header"><h2>Backend Engineer - Payments</h2></div>
<form id="application-form"><div class="application-form"><h4>Submit your application</h4>
<label>Resume/CV <input type="file" name="resume"></label>
<label>E-mail ✱ <input type="email" name="email"></label>
<label>First name ✱ <input name="first" value="typed by the user"></label>
<label>Last name ✱ <input name="last"></label>
<label>Mobile number <input name="phone"></label>
<label>Current employer <input name="org"></label>
<label>Your GitHub <input name="urls[GitHub]"></label>
<label>Twitter <input name="urls[Twitter]"></label>
<label>Postcode <input name="zip"></label>
<label>Where are you based? <input name="location"></label>
<label>Years of experience <select name="years"><option>1<option>2</select></label>
<label>Why us? <textarea name="comments"></textarea></label>
<label hidden>Website <input name="trap"></label>
<button type="submit">Submit application</button></div></form></div></div></body></html>`;
