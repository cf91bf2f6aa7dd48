// Serves dist/ on this machine alone and prints where the site is, which leads to all else.
import { createServer } from 'node:http';
import { builtFiles } from './built-files.mjs';

const port = Number(process.env.PORT ?? 8000);
const server = createServer(builtFiles(['dist', '.build/before'], '/site/'));

server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${port} is taken. Choose another: PORT=8001 npm start` : error.message,
  );
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  const home = `http://127.0.0.1:${server.address().port}`;
  console.log(
    `\nThe site, with the builder, guides and a municipality's page: ${home}/\nThe elements on that municipality's page: ${home}/demo/\nChange what the county publishes on it: npm run demo:publish\nStop with Ctrl+C.`,
  );
});
