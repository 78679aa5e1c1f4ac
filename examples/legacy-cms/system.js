// What an old content system does to its pages, in the browser instead of in PHP.
jQuery(function ($) {
  // Scripts go to the end of the body, unless they say no.
  $('head script:not([type]):not([data-skip-moving])').appendTo('body');

  // Blocks are fetched and drawn anew, with .html().
  function draw() {
    $('.block').each(function () {
      var block = $(this);
      $.get(block.attr('data-from'), function (markup) {
        block.html(markup);
      });
    });
  }
  $('.refresh').on('click', draw);
  draw();
});
