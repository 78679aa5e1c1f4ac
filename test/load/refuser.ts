// Refuses all it is asked, at the least cost that Node knows, and does nothing else. Started by a1.ts.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(429, { 'Content-Length': 2 }).end('{}');
});
// Its starter went without a word.
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
