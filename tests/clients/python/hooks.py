"""What Schemathesis needs to know of the service: how scalars are written, and which codes errors may have."""

import datetime
import os
import pathlib

import schemathesis
from graphql import (
    GraphQLInputObjectType,
    NameNode,
    NullValueNode,
    ObjectFieldNode,
    ObjectValueNode,
    StringValueNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    build_schema,
    get_named_type,
    print_ast,
    visit,
)
from hypothesis import strategies as st
from hypothesis_graphql import nodes

# The codes of the schema, without the one for faults of the service.
CODES = set(os.environ["ERROR_CODES"].split()) - {"INTERNAL"}


def scalar(name, well_written):
    """Nine texts of ten are well written, so that what lies behind a scalar is reached too."""
    any_text = st.text(max_size=40)
    strategy = st.integers(0, 9).flatmap(lambda n: any_text if n == 0 else well_written)
    schemathesis.graphql.scalar(name, strategy.map(nodes.String))


scalar("Day", st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)).map(str))
scalar("Long", st.integers(-(2**63), 2**63 - 1).map(str))
scalar("Decimal", st.decimals(places=2, min_value=-(10**9), max_value=10**9).map(str))
scalar("DateTime", st.datetimes().map(lambda instant: instant.isoformat(timespec="microseconds") + "Z"))
scalar("UUID", st.uuids().map(str))


@schemathesis.check
def no_fault_of_the_service(ctx, response, case):
    """Every error is one of those documented, and none is the service's own."""
    for error in response.json().get("errors", []):
        code = error.get("extensions", {}).get("code")
        if os.environ.get("TALLY"):
            with open(os.environ["TALLY"], "a") as tally:
                tally.write(f"{code} {error['message'][:150]}\n")
        assert code in CODES, f"{code}: {error['message'][:300]}"


SCHEMA = build_schema(pathlib.Path(os.environ["SCHEMA_FILE"]).read_text(encoding="utf-8"), assume_valid=True)
# Inputs of which exactly one field is given, which the generator does not know of.
ONE_OF = {
    name: type_
    for name, type_ in SCHEMA.type_map.items()
    if isinstance(type_, GraphQLInputObjectType)
    and any(directive.name.value == "oneOf" for directive in type_.ast_node.directives or ())
}


class ExactlyOne(Visitor):
    """Leaves one field of an input that takes exactly one, and names a case that exists where a demo case is named."""

    def __init__(self, info):
        super().__init__()
        self.info = info

    def enter_object_value(self, node, *_):
        wanted = ONE_OF.get(str(get_named_type(self.info.get_input_type())))
        if wanted is None:
            return None
        given = [field for field in node.fields if not isinstance(field.value, NullValueNode)]
        if given:
            # Which one is the same for the same document, so that a finding can be played again.
            given = [given[len(print_ast(node)) % len(given)]]
        else:
            given = [ObjectFieldNode(name=NameNode(value=next(iter(wanted.fields))), value=StringValueNode(value="?"))]
        if given[0].name.value == "demo":
            given = [ObjectFieldNode(name=given[0].name, value=StringValueNode(value=os.environ["DEMO"]))]
        return ObjectValueNode(fields=tuple(given))


@schemathesis.hook
def map_body(context, body):
    """Makes what the generator writes of such inputs into what the schema allows."""
    info = TypeInfo(SCHEMA)
    return visit(body, TypeInfoVisitor(info, ExactlyOne(info)))
