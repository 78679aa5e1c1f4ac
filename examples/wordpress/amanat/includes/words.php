<?php
/** The words of this plugin, Kazakh, Russian and English. What the elements say is in the elements. */

defined( 'ABSPATH' ) || exit;

const AMANAT_WORDS = array(
	'kk' => array(
		'hotline-card'           => '«111» байланыс орталығы',
		'microcredit-calculator' => 'Микрокредит төлемін есептеу',
		'literacy-quiz'          => 'Ақшаңызды қорғай аласыз ба?',
		'legal-aid-form'         => 'Құқықтық көмек',
		'figures'                => 'Жобалар нәтижесі',
		'district-profile'       => 'Ауданыңыз туралы',
		'element'                => 'Бөлім',
		'language'               => 'Тіл',
		'page-language'          => 'Сайт тілі',
		'attributes'             => 'Параметрлер, мысалы: variant="compact"',
		'files'                  => 'Файлдар мекенжайы',
		'files-help'             => 'amanat.js тұрған бума, мысалы https://files.example.kz/cdn/0.1.0',
		'endpoint'               => 'Сервер мекенжайы',
		'endpoint-help'          => 'Бос қалдыруға болады: онда өтініш формасы жұмыс істемейді',
		'mode'                   => 'Бетке қалай қойылады',
		'mode-frame'             => 'Фреймде: сайт беттерінде бөтен скрипт аз болады',
		'mode-element'           => 'Беттің өзінде: сайт түстерімен',
		'no-files'               => 'Amanat: баптауларда файлдар мекенжайы көрсетілмеген.',
		'no-element'             => 'Amanat: мұндай бөлім жоқ.',
	),
	'ru' => array(
		'hotline-card'           => 'Контакт-центр «111»',
		'microcredit-calculator' => 'Расчёт платежей по микрокредиту',
		'literacy-quiz'          => 'Сумеете защитить свои деньги?',
		'legal-aid-form'         => 'Правовая помощь',
		'figures'                => 'Результаты проектов',
		'district-profile'       => 'О вашем районе',
		'element'                => 'Раздел',
		'language'               => 'Язык',
		'page-language'          => 'Язык сайта',
		'attributes'             => 'Параметры, например: variant="compact"',
		'files'                  => 'Адрес файлов',
		'files-help'             => 'Папка, в которой лежит amanat.js, например https://files.example.kz/cdn/0.1.0',
		'endpoint'               => 'Адрес сервера',
		'endpoint-help'          => 'Можно не указывать: тогда форма обращения не работает',
		'mode'                   => 'Как ставится на страницу',
		'mode-frame'             => 'Во фрейме: на страницах сайта меньше чужих скриптов',
		'mode-element'           => 'Прямо на странице: в цветах сайта',
		'no-files'               => 'Amanat: в настройках не указан адрес файлов.',
		'no-element'             => 'Amanat: такого раздела нет.',
	),
	'en' => array(
		'hotline-card'           => 'Contact centre 111',
		'microcredit-calculator' => 'Loan payment calculator',
		'literacy-quiz'          => 'Can you protect your money?',
		'legal-aid-form'         => 'Legal aid',
		'figures'                => 'Results of the projects',
		'district-profile'       => 'About your district',
		'element'                => 'Part',
		'language'               => 'Language',
		'page-language'          => 'Language of the site',
		'attributes'             => 'Settings, for example: variant="compact"',
		'files'                  => 'Address of the files',
		'files-help'             => 'The folder with amanat.js, for example https://files.example.kz/cdn/0.1.0',
		'endpoint'               => 'Address of the server',
		'endpoint-help'          => 'May be left empty: the request form then does not work',
		'mode'                   => 'How it stands on a page',
		'mode-frame'             => 'In a frame: fewer foreign scripts on the pages of the site',
		'mode-element'           => 'On the page itself: in the colours of the site',
		'no-files'               => 'Amanat: the address of the files is not set.',
		'no-element'             => 'Amanat: there is no such part.',
	),
);

function amanat_word( string $key, ?string $language = null ): string {
	return AMANAT_WORDS[ $language ?? amanat_language( determine_locale() ) ][ $key ];
}
