import { expect } from 'chai';
import { SCAM_CALL } from '@amanat/rules/literacy/scam-call';
import { createRehearsal } from './rehearsal.model.js';

describe('a rehearsed call', () => {
  it('stops at every sign of fraud before it takes an answer', () => {
    for (const call of SCAM_CALL.calls) {
      const store = createRehearsal({ ...SCAM_CALL, calls: [call] });
      store.dispatch({ type: 'begin' });
      const [first] = call.lines;
      const { state } = store;
      expect(state.phase).to.equal(first.redFlag ? 'red-flag' : 'replying');
      store.dispatch({ type: 'choose', replyId: first.replies[0]!.id });
      if (first.redFlag) expect(store.state).to.equal(state);
    }
  });

  it('can be played along every answer to an end, and to nothing else', () => {
    for (const [at, call] of SCAM_CALL.calls.entries()) {
      const ends = new Set<string>();
      const walk = (path: readonly string[]): void => {
        if (path.length > call.lines.length) throw new Error(`${call.id} goes in a circle`);
        const store = createRehearsal({ ...SCAM_CALL, calls: [call] });
        store.dispatch({ type: 'begin' });
        for (const replyId of path) {
          if (store.state.phase === 'answered') store.dispatch({ type: 'go-on' });
          if (store.state.phase === 'red-flag') store.dispatch({ type: 'go-on' });
          store.dispatch({ type: 'choose', replyId });
          store.dispatch({ type: 'reply' });
        }
        const { state } = store;
        if (state.phase === 'ended') {
          ends.add(state.outcome);
          return;
        }
        const line = state.phase === 'answered' ? state.next : call.lines[0];
        for (const { id } of line.replies) walk([...path, id]);
      };
      walk([]);
      expect([...ends], `call ${at}`).to.have.members(['safe', 'lost']);
    }
  });

  it('asks for an answer before it goes on', () => {
    const [call] = SCAM_CALL.calls;
    const store = createRehearsal({ ...SCAM_CALL, calls: [call!] });
    store.dispatch({ type: 'begin' });
    if (store.state.phase === 'red-flag') store.dispatch({ type: 'go-on' });
    store.dispatch({ type: 'reply' });
    expect(store.state).to.include({ phase: 'replying', missing: true });
  });
});
