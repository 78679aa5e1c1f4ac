import { css } from 'lit';

export const callbackStyles = css`
  .exit-bar .title {
    font-size: 1em;
    line-height: 1.4;
  }
  .room {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .room > *,
  .room .field {
    scroll-margin-block-start: 5.5em;
  }
  .room legend {
    margin-block-end: 0.5em;
  }
  /* More air between questions than inside one. */
  .room > :is(.field, fieldset, .choice) + :is(.field, fieldset) {
    margin-block-start: 0.5em;
  }
  .call-now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  /* Beside the words the button is as wide as its own; below them it has the row. */
  .call-now p {
    flex: 999 1 12em;
  }
  .call-now > .strip-danger {
    flex: 1 1 100%;
  }
  .call-now > .button {
    flex: 1 1 auto;
  }
`;
