const _localSearchIndexroot = '{"documentCount":0,"nextId":0,"documentIds":{},"fieldIds":{"title":0,"titles":1,"text":2},"fieldLength":{},"averageFieldLength":[],"storedFields":{},"dirtCount":0,"index":[],"serializationVersion":2}';
export {
  _localSearchIndexroot as default
};
