"use strict";

const find = (id) => document.getElementById(id);
const [query, variables, result, status, run, demo, more] =
  ["query", "variables", "result", "status", "run", "demo", "more"].map(find);

// The words of the page's language, and the argument that asks for texts in it; Swedish needs none.
const words = document.body.dataset;
const language = document.documentElement.lang.toUpperCase();
const inIt = language === "SV" ? "" : `(language: ${language})`;
const about = (name) => document.querySelector(`[data-example="${name}"]`).dataset.about;

const ownCase = `title = "${words.ownTitle}"
as_of = 2026-05-04
profile = "esam-2023"

[case]
body_country = "SE"
body_kind = "municipality"

[information.journal]
personal_data = true
secrecy = "osl_25_1"

[recipient.cloud]
name = "${words.ownSupplier}"
kind = "company"
seat = "SE"
owners = [{ country = "US", share = 100 }]

[[handover]]
id = "backup"
information = "journal"
recipient = "cloud"
manner = "storage"
place = "SE"
`;

const examples = {
  assess: (id) => ({ query: `{
  assess(input: {source: {demo: "${id}"}}) {
    assessment {
      title
      headlineText${inIt}
      explanation${inIt}
      notModelled
      tests { name${inIt} standingText${inIt} }
      obstacles {
        handover { informationName recipientName }
        rule { citation name${inIt} finding${inIt} }
        asArranged
        afterMeasures
        because { label${inIt} holds values { label${inIt} } }
      }
      decides { role { name${inIt} } rule { citation } }
      warnings { message${inIt} }
      receipt { engine asOf knownOn answer }
    }
    userErrors { path message${inIt} }
  }
}` }),
  next: (id) => ({ query: `{
  assess(input: {source: {demo: "${id}"}}) {
    assessment {
      headlineText${inIt}
      preconditions {
        kind
        text${inIt}
        role { name${inIt} }
        subject { name }
        provisions { citation }
        alwaysNeeded
      }
      measures {
        acts { attribute { label${inIt} } subject { name } }
        judgments { attribute { label${inIt} } subject { name } }
      }
      missingFacts { question${inIt} ask { name${inIt} } evidence${inIt} settles }
      judgments {
        attribute { label${inIt} }
        outcome
        weighed { what values { label${inIt} } laws { text${inIt} } }
      }
    }
    userErrors { path message${inIt} }
  }
}` }),
  compare: (id) => ({ query: `{
  compare(input: {
    source: {demo: "${id}"}
    alternatives: [
      {label: ${JSON.stringify(words.silent)}, profile: "silent"}
      {label: ${JSON.stringify(words.probability)}, profile: "probability-2020"}
      {label: ${JSON.stringify(words.strict)}, profile: "strict"}
    ]
  }) {
    comparison {
      first { profile { name${inIt} } headlineText${inIt} }
      alternatives {
        label
        assessment { headlineText${inIt} }
        tests { name${inIt} first here }
        rules { handover first here rule { citation name${inIt} } }
      }
    }
    userErrors { path message${inIt} }
  }
}` }),
  contested: (id) => ({ query: `{
  assess(input: {source: {demo: "${id}"}, profile: "silent"}) {
    assessment {
      headlineText${inIt}
      contested {
        question { id text${inIt} requisite${inIt} }
        positions {
          headlineText${inIt}
          position { text${inIt} holders { who document day } }
          differs { name${inIt} standing }
        }
      }
    }
    userErrors { path message${inIt} }
  }
}` }),
  register: () => ({ query: `{
  register(asOf: "2026-11-21") {
    checkedThrough
    adequacyDecisions {
      name${inIt}
      inForce
      from
      to
      scope${inIt}
      annulled { day by }
      events { day text${inIt} }
    }
  }
}` }),
  file: () => ({ query: `query ($toml: String!) {
  assess(input: {source: {toml: $toml}}) {
    assessment {
      headlineText${inIt}
      explanation${inIt}
      missingFacts { path question${inIt} ask { name${inIt} } }
    }
    userErrors { code path message${inIt} }
  }
}`, variables: { toml: ownCase } }),
};

let shown = "assess";

const show = (name) => {
  shown = name;
  const example = examples[name](demo.value || "…");
  query.value = `# ${about(name)}\n${example.query}`;
  variables.value = example.variables ? JSON.stringify(example.variables, null, 2) : "";
  more.open = Boolean(example.variables);
  query.setSelectionRange(0, 0);
  query.scrollTop = 0;
};

const send = async (body) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept": "application/graphql-response+json, application/json;q=0.9" },
    body: JSON.stringify(body),
  });
  return [response, await response.json()];
};

// Marks up JSON by elements with text, never by markup from the answer.
const paint = (text) => {
  const parts = document.createDocumentFragment();
  const pattern = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.append(text.slice(from, match.index));
    const part = document.createElement("span");
    part.className = match[2] ? "key" : match[1] ? "word" : "number";
    part.textContent = match[1] ?? match[0];
    parts.append(part, match[2] ?? "");
    from = match.index + match[0].length;
  }
  parts.append(text.slice(from));
  result.replaceChildren(parts);
};

const ask = async () => {
  let given;
  try {
    given = variables.value.trim() ? JSON.parse(variables.value) : undefined;
  } catch (error) {
    status.textContent = words.badVariables;
    result.textContent = String(error);
    return;
  }
  run.disabled = true;
  status.textContent = words.running;
  const start = performance.now();
  try {
    const [response, answer] = await send({ query: query.value, variables: given });
    const taken = Math.round(performance.now() - start);
    status.textContent = `${answer.errors ? words.failed : words.done} (${response.status}), ${taken} ms`;
    paint(JSON.stringify(answer, null, 2));
  } catch (error) {
    status.textContent = words.noService;
    result.textContent = String(error);
  } finally {
    run.disabled = false;
  }
};

run.addEventListener("click", ask);
for (const button of document.querySelectorAll("[data-example]")) {
  button.addEventListener("click", () => { show(button.dataset.example); ask(); });
}
demo.addEventListener("change", () => { show(["register", "file"].includes(shown) ? "assess" : shown); ask(); });
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    ask();
  }
});

(async () => {
  try {
    const [, answer] = await send({ query: "{ demoCases { id title } }" });
    demo.replaceChildren(...answer.data.demoCases.map(({ id, title }) => new Option(title, id)));
  } catch {
    demo.replaceChildren(new Option(words.noDemos, ""));
  }
  show(demo.value ? "assess" : "file");
  await ask();
})();
