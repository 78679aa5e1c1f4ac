import type { LocalizedText } from '@amanat/contract';

/** What a person can be told about a failed call, and can do about it. */
export type Situation =
  | 'no-connection'
  | 'captive-portal'
  | 'slow-server'
  | 'too-many-requests'
  | 'wrong-fields'
  | 'rules-unknown'
  | 'receipt-unknown'
  | 'nothing-here'
  | 'sent-already'
  | 'step-impossible'
  | 'changed-by-another'
  | 'slot-taken'
  | 'file-incomplete'
  | 'file-refused'
  | 'file-limit'
  | 'file-unreadable'
  | 'files-closed'
  | 'too-large'
  | 'sealed-unreadable'
  | 'address-refused'
  | 'no-role'
  | 'no-room'
  | 'site-refused'
  | 'sign-in'
  | 'server-failed'
  | 'answer-unreadable'
  | 'accepted'
  | 'stopped';

/** 111 is free and answers around the clock: rules under art. 67-1(2) of the Marriage and Family Code. */
export const CALL_111: LocalizedText = {
  kk: ' Көмек қазір керек болса, 111 нөміріне қоңырау шалыңыз: тегін, тәулік бойы.',
  ru: ' Если помощь нужна сейчас, позвоните на 111: бесплатно, круглосуточно.',
  en: ' If you need help now, call 111: free, around the clock.',
};

export const MESSAGES: Record<Situation, LocalizedText> = {
  'no-connection': {
    kk: 'Сервермен байланыс жоқ. Интернетті тексеріп, қайталап көріңіз.',
    ru: 'Нет связи с сервером. Проверьте интернет и попробуйте ещё раз.',
    en: 'There is no connection to the server. Check the internet and try again.',
  },
  'captive-portal': {
    kk: 'Wi-Fi желісі алдымен кіруді талап етеді. Браузерде кез келген сайтты ашып, желіге кіріңіз. Содан кейін қайталап көріңіз.',
    ru: 'Сеть Wi-Fi просит сначала войти. Откройте в браузере любой сайт, войдите в сеть и попробуйте ещё раз.',
    en: 'The Wi-Fi network asks you to sign in first. Open any site in the browser, sign in to the network and try again.',
  },
  'slow-server': {
    kk: 'Сервер ұзақ уақыт жауап бермеді. Бірер минуттан кейін қайталап көріңіз.',
    ru: 'Сервер слишком долго не отвечал. Попробуйте ещё раз через пару минут.',
    en: 'The server took too long to answer. Try again in a few minutes.',
  },
  'too-many-requests': {
    kk: 'Әрекет тым көп қайталанды. Кейінірек қайталап көріңіз.',
    ru: 'Слишком много попыток. Попробуйте ещё раз позже.',
    en: 'There were too many attempts. Try again later.',
  },
  'wrong-fields': {
    kk: 'Кейбір жолдар дұрыс толтырылмаған. Оларды тексеріп, қайта жіберіңіз.',
    ru: 'Некоторые поля заполнены неверно. Проверьте их и отправьте ещё раз.',
    en: 'Some fields are not filled in correctly. Check them and send again.',
  },
  'rules-unknown': {
    kk: 'Бұл күнгі ереже белгісіз. Басқа күнді таңдаңыз.',
    ru: 'Правила на этот день не установлены. Выберите другой день.',
    en: 'The rules for this day are not established. Choose another day.',
  },
  'receipt-unknown': {
    kk: 'Бұл нөмірмен өтініш табылмады. Нөмірдің барлық цифрын тексеріңіз.',
    ru: 'Обращение с таким номером не найдено. Проверьте все цифры номера.',
    en: 'No request with this number was found. Check every digit of the number.',
  },
  'nothing-here': {
    kk: 'Бұл мәлімет табылмады. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Эти сведения не найдены. Обновите страницу и попробуйте ещё раз.',
    en: 'This was not found. Reload the page and try again.',
  },
  'sent-already': {
    kk: 'Өтініштің алдыңғы нұсқасы жіберілген болуы мүмкін. Өзгерткен мәтінді жаңа өтініш етіп жіберіңіз.',
    ru: 'Возможно, прежний вариант уже отправлен. Изменённый текст отправьте как новое обращение.',
    en: 'An earlier version may have been sent already. Send the changed text as a new request.',
  },
  'step-impossible': {
    kk: 'Бұл қадамды қазір жасауға болмайды: жағдай өзгерген. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Этот шаг сейчас невозможен: состояние изменилось. Обновите страницу и попробуйте ещё раз.',
    en: 'This step is not possible now: the state has changed. Reload the page and try again.',
  },
  'changed-by-another': {
    kk: 'Бұл жазбаны осы арада басқа біреу өзгертті. Бетті жаңартып, қайта қараңыз.',
    ru: 'Эту запись тем временем изменил кто-то другой. Обновите страницу и посмотрите снова.',
    en: 'Somebody else changed this record meanwhile. Reload the page and look again.',
  },
  'slot-taken': {
    kk: 'Бұл уақыт жаңа ғана бос болмай қалды. Басқа уақытты таңдаңыз.',
    ru: 'Это время только что заняли. Выберите другое.',
    en: 'This time has just been taken. Choose another.',
  },
  'file-incomplete': {
    kk: 'Файл толық жетпеді. Оны қайта жіберіңіз.',
    ru: 'Файл дошёл не полностью. Отправьте его ещё раз.',
    en: 'The file did not arrive whole. Send it again.',
  },
  'file-refused': {
    kk: 'Бұл файл қабылданбады. JPEG немесе PNG суретін не PDF құжатын таңдаңыз.',
    ru: 'Этот файл не принят. Выберите изображение JPEG или PNG либо документ PDF.',
    en: 'This file was not accepted. Choose a JPEG or PNG picture, or a PDF document.',
  },
  'file-limit': {
    kk: 'Бұл өтінішке енді файл қосуға болмайды: рұқсат етілген сан толды.',
    ru: 'К этому обращению больше нельзя добавить файлы: их уже столько, сколько разрешено.',
    en: 'No more files can be added to this request: it has as many as it may have.',
  },
  'file-unreadable': {
    kk: 'Бұл құрылғыда файлды оқу мүмкін болмады. Оны қайта таңдаңыз.',
    ru: 'Файл не удалось прочитать на этом устройстве. Выберите его ещё раз.',
    en: 'The file could not be read on this device. Choose it again.',
  },
  'files-closed': {
    kk: 'Файл қосуға берілген уақыт бітті. Өтініштің нөмірін қайта енгізіп, файлды қайта қосыңыз.',
    ru: 'Время для добавления файлов истекло. Введите номер обращения ещё раз и добавьте файл.',
    en: 'The time for adding files is over. Enter the number of the request again and add the file.',
  },
  'too-large': {
    kk: 'Жіберілетін мәлімет тым көп. Мәтінді қысқартыңыз немесе кішірек файл таңдаңыз.',
    ru: 'Отправляемое слишком велико. Сократите текст или выберите файл меньшего размера.',
    en: 'This is too large to send. Shorten the text or choose a smaller file.',
  },
  'sealed-unreadable': {
    kk: 'Құрылғыда сақталған өтінішті сервер аша алмады. Оны қайта толтырып, жіберіңіз.',
    ru: 'Сервер не смог открыть обращение, сохранённое на устройстве. Заполните его заново и отправьте.',
    en: 'The server could not open the request that was kept on the device. Fill it in again and send it.',
  },
  'address-refused': {
    kk: 'Бұл мекенжайға хабарлама жіберілмейді. Басқа мекенжай көрсетіңіз.',
    ru: 'На этот адрес уведомления не отправляются. Укажите другой.',
    en: 'Notifications are not sent to this address. Give another one.',
  },
  'no-role': {
    kk: 'Бұл әрекетке рұқсатыңыз жоқ. Әкімшіге хабарласыңыз.',
    ru: 'Для этого действия нет прав. Обратитесь к администратору.',
    en: 'You have no right to do this. Ask the administrator.',
  },
  'no-room': {
    kk: 'Серверде бос орын қалмады, сондықтан ол қазір ештеңе қабылдай алмайды. Кейінірек қайталап көріңіз.',
    ru: 'На сервере не осталось места, и сейчас он ничего не может принять. Попробуйте ещё раз позже.',
    en: 'The server has no room left and cannot accept anything now. Try again later.',
  },
  'site-refused': {
    kk: 'Бұл сайттан серверге мәлімет жіберуге рұқсат берілмеген. Сайт иесіне хабарлаңыз.',
    ru: 'С этого сайта отправка на сервер не разрешена. Сообщите владельцу сайта.',
    en: 'This site may not send to the server. Tell the owner of the site.',
  },
  'sign-in': {
    kk: 'Кіру кілті жарамсыз. Қайта кіріңіз.',
    ru: 'Ключ доступа не действует. Войдите снова.',
    en: 'The access token is not valid. Sign in again.',
  },
  'server-failed': {
    kk: 'Серверде ақау бар. Бірнеше минуттан кейін қайталап көріңіз.',
    ru: 'На сервере неполадка. Попробуйте ещё раз через несколько минут.',
    en: 'The server has a fault. Try again in a few minutes.',
  },
  'answer-unreadable': {
    kk: 'Сервердің жауабын оқу мүмкін болмады. Кейінірек қайталап көріңіз.',
    ru: 'Ответ сервера прочитать не удалось. Попробуйте ещё раз позже.',
    en: 'The answer of the server could not be read. Try again later.',
  },
  accepted: {
    kk: 'Жібергеніңіз қабылданды, бірақ сервердің жауабын көрсету мүмкін болмады. Қайта жібермеңіз.',
    ru: 'Отправленное принято, но показать ответ сервера не удалось. Не отправляйте повторно.',
    en: 'What you sent was accepted, but the answer of the server could not be shown. Do not send it again.',
  },
  stopped: { kk: 'Әрекет тоқтатылды.', ru: 'Действие остановлено.', en: 'The action was stopped.' },
};
