// Whoever is signed in here may try what changes something, too: the token of the session is added as the web client does.
let csrf = '';

async function withCsrf(request) {
  if (request.method && request.method !== 'GET') {
    if (!csrf) csrf = (await (await fetch('/api/session')).json()).csrf ?? '';
    request.headers['X-Hub-Csrf'] = csrf;
  }
  return request;
}

SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#api',
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  requestInterceptor: withCsrf,
});
