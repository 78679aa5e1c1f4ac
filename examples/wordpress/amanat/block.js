(function (wp, given) {
  var create = wp.element.createElement;
  var words = given.words;

  function choice(props, name, label, options) {
    return create(wp.components.SelectControl, {
      label: label,
      value: props.attributes[name],
      options: options,
      onChange: function (value) {
        var change = {};
        change[name] = value;
        props.setAttributes(change);
      },
    });
  }

  wp.blocks.registerBlockType('amanat/element', {
    edit: function (props) {
      var elements = given.elements.map(function (element) {
        return { value: element, label: words[element] };
      });
      var languages = [
        { value: '', label: words['page-language'] },
        { value: 'kk', label: 'Қазақша' },
        { value: 'ru', label: 'Русский' },
        { value: 'en', label: 'English' },
      ];
      return create(
        'div',
        wp.blockEditor.useBlockProps(),
        create(
          wp.blockEditor.InspectorControls,
          null,
          create(
            wp.components.PanelBody,
            null,
            choice(props, 'element', words.element, elements),
            choice(props, 'lang', words.language, languages),
            create(wp.components.TextControl, {
              label: words.attributes,
              value: props.attributes.attributes,
              onChange: function (value) {
                props.setAttributes({ attributes: value });
              },
            }),
          ),
        ),
        create(
          wp.components.Disabled,
          null,
          create(wp.serverSideRender, { block: 'amanat/element', attributes: props.attributes }),
        ),
      );
    },
    save: function () {
      return null;
    },
  });
})(window.wp, window.amanatBlock);
