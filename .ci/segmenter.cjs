// Run by `npm ci` in a checkout. nodejieba is an optional dependency only so that npm, which would print two pages of a compiler's
// words where it can't be built, leaves it to us to say what is missing.
try {
  require('nodejieba/build/Release/nodejieba.node');
} catch {
  console.error(
    'zongheng: the word segmenter nodejieba could not be built: install python3, make and a C++ compiler ' +
      '(Debian: apt-get install python3 make g++; macOS: xcode-select --install), and install again',
  );
  process.exitCode = 1;
}
