/** The page filler: inline code must neither end its own element nor be changed by the filling. */
import { fillPage, insideScript } from '../../webpack/single-page-plugin.js';

const PAGE = '<meta content="{{csp}}"><style data-inline></style><script data-inline></script>';

describe('insideScript', () => {
  it.each([
    ['let a = "</script>";', 'let a = "<\\/script>";'],
    ['/<\\/SCRIPT/; "</SCRIPT >"', '/<\\/SCRIPT/; "<\\/SCRIPT >"'],
    ['let b = "<!-- x";', 'let b = "<\\!-- x";'],
    ['a < b; c </d/.e', 'a < b; c </d/.e'],
  ])('%s', (code, expected) => {
    expect(insideScript(code)).toBe(expected);
  });
});

describe('fillPage', () => {
  it('takes code and style as they are, dollar signs included', () => {
    const page = fillPage(PAGE, 'let a = "$&$1";', 'a{content:"$`"}');
    expect(page).toContain('<script>let a = "$&$1";</script>');
    expect(page).toContain('<style>a{content:"$`"}</style>');
  });

  it('allows only its own script and style', () => {
    // printf '%s' 'f()' | openssl dgst -sha256 -binary | base64
    expect(fillPage(PAGE, 'f()', '')).toContain(
      "default-src 'none'; script-src 'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo='; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    );
  });

  it('carries data that cannot end its own element, and that no policy needs to allow', () => {
    const place = '<script type="application/json" id="exemple" data-inline></script>';
    const page = fillPage(PAGE + place, 'f()', '', { exemple: '{"a":"</script>$&"}' });
    expect(page).toContain('<script type="application/json" id="exemple">{"a":"\\u003c/script>$&"}</script>');
    expect(page).toContain('<script>f()</script>');
  });
});
