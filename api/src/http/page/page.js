"use strict";

const find = (id) => document.getElementById(id);
const [query, variables, result, status, run, demo, more] =
  ["query", "variables", "result", "status", "run", "demo", "more"].map(find);

const ownCase = `title = "Mitt ärende"
as_of = 2026-05-04
profile = "esam-2023"

[case]
body_country = "SE"
body_kind = "municipality"

[information.journal]
personal_data = true
secrecy = "osl_25_1"

[recipient.cloud]
name = "Leverantören"
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
  assess: (id) => ({ query: `# Vad står i vägen, och vad betyder svaret?
{
  assess(input: {source: {demo: "${id}"}}) {
    assessment {
      title
      headlineText
      explanation
      notModelled
      tests { name standingText }
      obstacles {
        handover { informationName recipientName }
        rule { citation name finding }
        asArranged
        afterMeasures
        because { label holds values { label } }
      }
      decides { role { name } rule { citation } }
      warnings { message }
      receipt { engine asOf knownOn answer }
    }
    userErrors { path message }
  }
}` }),
  next: (id) => ({ query: `# Vad återstår att göra, bedöma och ta reda på, och vem gör det?
{
  assess(input: {source: {demo: "${id}"}}) {
    assessment {
      headlineText
      preconditions {
        kind
        text
        role { name }
        subject { name }
        provisions { citation }
        alwaysNeeded
      }
      measures {
        acts { attribute { label } subject { name } }
        judgments { attribute { label } subject { name } }
      }
      missingFacts { question ask { name } evidence settles }
      judgments {
        attribute { label }
        outcome
        weighed { what values { label } laws { text } }
      }
    }
    userErrors { path message }
  }
}` }),
  compare: (id) => ({ query: `# Samma ärende under andra tolkningsprofiler: vilka lagrum gör skillnaden?
{
  compare(input: {
    source: {demo: "${id}"}
    alternatives: [
      {label: "Tyst: allt omtvistat är öppet", profile: "silent"}
      {label: "Sannolikhet 2020", profile: "probability-2020"}
      {label: "Strängast", profile: "strict"}
    ]
  }) {
    comparison {
      first { profile { name } headlineText }
      alternatives {
        label
        assessment { headlineText }
        tests { name first here }
        rules { handover first here rule { citation name } }
      }
    }
    userErrors { path message }
  }
}` }),
  contested: (id) => ({ query: `# Vilka omtvistade frågor skulle ändra svaret, och vem har tagit vilken ställning?
{
  assess(input: {source: {demo: "${id}"}, profile: "silent"}) {
    assessment {
      headlineText
      contested {
        question { id text requisite }
        positions {
          headlineText
          position { text holders { who document day } }
          differs { name standing }
        }
      }
    }
    userErrors { path message }
  }
}` }),
  register: () => ({ query: `# Vilka adekvansbeslut gäller en viss dag, och vad har hänt kring dem?
{
  register(asOf: "2026-11-21") {
    checkedThrough
    adequacyDecisions {
      name
      inForce
      from
      to
      scope
      annulled { day by }
      events { day text }
    }
  }
}` }),
  file: () => ({ query: `# Ett eget ärende som ärendefil. Ändra filen under Variabler.
query ($toml: String!) {
  assess(input: {source: {toml: $toml}}) {
    assessment {
      headlineText
      explanation
      missingFacts { path question ask { name } }
    }
    userErrors { code path message }
  }
}`, variables: { toml: ownCase } }),
};

let shown = "assess";

const show = (name) => {
  shown = name;
  const example = examples[name](demo.value || "…");
  query.value = example.query;
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
    status.textContent = "Variablerna är inte JSON";
    result.textContent = String(error);
    return;
  }
  run.disabled = true;
  status.textContent = "Kör …";
  const start = performance.now();
  try {
    const [response, answer] = await send({ query: query.value, variables: given });
    const taken = Math.round(performance.now() - start);
    status.textContent = `${answer.errors ? "Fel" : "Klart"} (${response.status}), ${taken} ms`;
    paint(JSON.stringify(answer, null, 2));
  } catch (error) {
    status.textContent = "Tjänsten svarar inte";
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
    demo.replaceChildren(new Option("Inga demoärenden", ""));
  }
  show(demo.value ? "assess" : "file");
  await ask();
})();
