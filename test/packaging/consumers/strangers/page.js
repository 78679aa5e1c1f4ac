// A stranger's page: two elements by their define/ entries, and the client.
import '@amanat/widgets/define/hotline-card';
import '@amanat/widgets/define/microcredit-calculator';
import { AmanatClient } from '@amanat/sdk';

const endpoint = new URLSearchParams(location.search).get('endpoint');
const { data } = await new AmanatClient({ endpoint }).programmes.list();
document.title = `${data.length} programmes`;
