import '@amanat/widgets/define/hotline-card';
import '@amanat/widgets/define/microcredit-calculator';
import { createApp } from 'vue';
import Page from './page.vue';

createApp(Page).mount('#app');
