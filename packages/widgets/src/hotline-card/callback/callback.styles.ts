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
  .call-now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .call-now p {
    flex: 1 1 12em;
  }
  .call-now > .strip-danger {
    flex: 1 1 100%;
  }
  .call-now > .button {
    flex: 0 1 auto;
  }
`;
