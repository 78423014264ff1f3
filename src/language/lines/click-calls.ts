import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** Calls to click or tap a banner or a picture. */
export const CLICK_CALLS: Phrases = {
  eng: phraseList(`
    click banner for details, click banner for more, click the banner, click on the banner, click banner below,
    click the image below, click on the image, click here for details, ^click here$, ^click for details$,
    ^click here to, ^click here for more, ^click image to, ^click to enlarge$, ^click to expand$, ^click to view,
    ^tap to enlarge$, ^click here for the, ^click the link below, ^tap here to, ^click on the link below,
    ^click on the picture
  `),
  spa: accentless(`
    haga clic en el banner, haz clic en el banner, pulse en el banner, ^haga clic aquí, ^haz clic aquí, ^pulse aquí,
    ^pinche aquí, ^clic aquí, haga clic en la imagen, haz clic en la imagen, ^hacé clic aquí, ^haz click aquí,
    ^da clic aquí, ^clic en la imagen, ^haga click aquí, ^ampliar imagen$, ^ampliar foto$, ^ver imagen ampliada$
  `),
  fra: accentless(`
    cliquez sur la bannière, cliquez sur le bandeau, ^cliquez ici, cliquez sur l image, ^cliquez pour agrandir$,
    ^agrandir l image$, ^cliquer ici, ^cliquez sur la photo, ^clique ici, ^cliquer sur l image, ^cliquez ici$,
    ^voir en grand$
  `),
  deu: phraseList(`
    klicken sie auf das banner, auf den banner klicken, banner anklicken, ^klicken sie hier, ^hier klicken$,
    ^hier klicken für details, klicken sie auf das bild, ^bild vergrößern$, ^bild in originalgröße anzeigen$,
    ^zum vergrößern klicken$, ^zum vergrößern anklicken$, ^großansicht$, ^bild anzeigen$, ^zum vergrößern bitte,
    ^für eine größere ansicht, ^klicken sie auf das foto
  `),
  ita: accentless(`
    ^clicca qui, ^cliccare qui, ^clicca sull immagine, ^clicca sulla foto, ^clicca sul banner,
    ^clicca per ingrandire$, ^ingrandisci immagine$, ^ingrandisci la foto$
  `),
  por: accentless(`
    ^clique aqui, ^clique na imagem, ^clique na foto, ^clique no banner, ^clica aqui, ^clique para ampliar$,
    ^ampliar imagem$
  `),
  nld: phraseList(`
    ^klik hier$, ^klik om te vergroten$, ^klik voor een grotere versie$, ^vergroot afbeelding$, ^klik hier voor,
    ^klik hier om, ^klik op de afbeelding, ^klik op de foto, ^klik op de banner
  `),
  pol: phraseList(`
    ^kliknij tutaj, ^kliknij tu, ^kliknij w baner, ^kliknij baner, ^kliknij w zdjęcie, ^kliknij zdjęcie, ^kliknij aby,
    ^kliknij i, ^powiększ zdjęcie$, ^zobacz zdjęcie$, ^kliknij aby powiększyć$
  `),
  rus: phraseList(`
    ^нажмите здесь, ^нажмите на баннер, ^нажмите на картинку, ^нажмите на фото, ^нажмите чтобы, ^кликните здесь,
    ^кликните на, ^кликните чтобы, ^жмите сюда, ^нажмите для увеличения, ^увеличить изображение$, ^увеличить фото$
  `),
  tur: turkish(`
    ^buraya tıklayın, ^buraya tıklayınız, ^görsele tıklayın, ^tıklayın$, ^tıklayınız$, ^detaylar için tıklayın$,
    ^detaylar için tıklayınız$, ^haberin detayı için tıklayın$, ^haberin devamı için tıklayın$,
    ^haberin devamı için tıklayınız$, ^büyütmek için tıklayın$, ^devamı için tıklayınız$
  `),
  ara: phraseList(`
    ^اضغط هنا, ^انقر هنا, ^إضغط هنا, ^للتفاصيل اضغط هنا, ^لمزيد من التفاصيل اضغط هنا, ^للمزيد اضغط هنا,
    ^انقر على الصورة, ^اضغط على الصورة, ^لقراءة الخبر كاملا
  `),
  ell: accentless(`
    ^κάντε κλικ εδώ, ^πατήστε εδώ, ^κάνε κλικ εδώ, ^κάντε κλικ στην εικόνα, ^πατήστε στην εικόνα,
    ^πατήστε στη φωτογραφία, ^κλικ εδώ$, ^μεγέθυνση εικόνας$
  `),
  zho: phraseList(`
    ^点击查看, ^点击进入, ^点击图片, ^点此查看, ^点击此处, ^点击这里, ^點擊進入, ^點擊查看, ^點擊圖片, ^點我看, ^请点击, ^請點擊, ^点击放大$, ^查看大图$, ^查看原图$, ^看大图$,
    ^点击看大图$, ^点击查看大图$, ^圖片放大$, ^放大圖片$, ^看大圖$, ^查看全部图片$
  `),
  jpn: phraseList(`
    ^ここをクリック, ^こちらをクリック, ^画像をクリック, ^写真をクリック, ^画像クリックで, ^クリックすると拡大, ^クリックして拡大$, ^クリックで拡大$, ^拡大画像を見る$, ^画像を拡大する$,
    ^画像を拡大$, ^拡大する$, ^画像を見る$, ^写真を見る$, ^写真を拡大$, ^全ての写真を見る$, ^詳細はこちら$, ^詳しくはこちら$, ^お申し込みはこちら$
  `),
  kor: phraseList(`
    ^여기를 클릭, ^이미지를 클릭, ^사진을 클릭, ^클릭하시면, ^사진 크게보기$, ^이미지 크게보기$, ^사진 확대$, ^이미지 확대$, ^크게보기$, ^자세히 보기$, ^바로가기$
  `),
  vie: phraseList(`
    ^nhấn vào đây, ^bấm vào đây, ^click vào đây, ^nhấp vào đây, ^bấm vào ảnh, ^xem chi tiết tại đây, ^xem ảnh lớn$,
    ^phóng to ảnh$
  `),
}
