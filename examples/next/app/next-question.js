"use client";
import { nextQuestions, setFact } from "hygie";
import macsf from "hygie/rules/macsf";
import { useState } from "react";

/** The yes-or-no question that decides most, until there is none. */
export function NextQuestion() {
  const [facts, setFacts] = useState({});
  const [skip, setSkip] = useState([]);
  const asked = nextQuestions(macsf, facts, { locale: "en", skip });
  const question = asked.find(({ type }) => type === "boolean");
  if (question === undefined) return <p>All is answered.</p>;
  const { label, help, pointer } = question;
  return (
    <fieldset>
      <legend>{label}</legend>
      <p>{help}</p>
      <button type="button" onClick={() => setFacts(setFact(facts, pointer, true))}>
        Yes
      </button>
      <button type="button" onClick={() => setFacts(setFact(facts, pointer, false))}>
        No
      </button>
      <button type="button" onClick={() => setSkip([...skip, pointer])}>
        I do not know
      </button>
    </fieldset>
  );
}
