const score = ({ low, high }) => low === high ? `Score: ${low} out of 100` : `Score: between ${low} and ${high} out of 100`;
export {
  score as s
};
