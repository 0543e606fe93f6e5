/** Jest reporter: leaves the run's totals in a file, from which `npm test` prints its closing line. */
const fs = require('node:fs');

module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.SUIVI_VAE_TOTALS;
    if (!file) return;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const totals = { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites };
    fs.writeFileSync(file, JSON.stringify(totals));
  }
};
