import { OperatorDesk } from './operator-desk.ts';

void new OperatorDesk(document.body).start();
